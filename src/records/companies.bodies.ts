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
   * Whether the company is in use; a new one is, unless this says false.
   * @title Active
   */
  Active?: boolean;
};
