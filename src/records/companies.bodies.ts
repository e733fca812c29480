// Generated from api/companies.yaml by "npm run generate": change the page, not this file.

export type CompanyBody = {
  /**
   * Such as Bell Tower Holdings.
   * @title Company name
   * @minLength 1
   */
  CompanyName: string;
  /**
   * E-mail address for notices of denied time.
   * @title Denied time email
   * @format email
   */
  DeniedTimeEmail?: string;
  /**
   * Whether the company is in use; give it for a new one, as what Aspire assumes without it is not known.
   * @title Active
   */
  Active?: boolean;
};
