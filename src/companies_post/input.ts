// Generated from api/companies.yaml by "npm run generate": change the page, not this file.

export type CompaniesPostInput = {
  /**
   * Such as Bell Tower Holdings.
   *
   * @title Company name
   * @minLength 1
   */
  CompanyName: string;
  /**
   * E-mail address for notices of denied time.
   *
   * @title Denied time email
   * @format email
   */
  DeniedTimeEmail?: string;
  /**
   * Whether the company is in use; give it for a new one, as what Aspire assumes without it is not known.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
