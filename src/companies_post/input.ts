// Generated from api/companies.yaml by "npm run generate": change the page, not this file.

export type CompaniesPostInput = {
  /**
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
   * Give it on creation: what a missing value means there is not documented.
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
