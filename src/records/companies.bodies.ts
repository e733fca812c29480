// Generated from api/companies.yaml by "npm run generate": change the page, not this file.

export type CompanyBody = {
  /**
   * The name as invoices show it, such as Bell Tower Holdings.
   * @title Company name
   * @minLength 1
   */
  CompanyName: string;
  /**
   * Where notices of denied time go, such as payroll@example.com.
   * @title Denied time email
   * @format email
   */
  DeniedTimeEmail?: string;
  /**
   * False takes the company out of use. A new one is in use unless you choose false.
   * @title Active
   */
  Active?: boolean;
};
