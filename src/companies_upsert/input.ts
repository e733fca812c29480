// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { CompanyID } from '../records/ids';

/** @enumLabels Company, Company name */
type CompanyMatch = 'CompanyID' | 'CompanyName';

export type CompaniesUpsertInput = {
  /**
   * The fields by which to find the company, such as Company name. Fill in all of them below.
   * @title Match on
   * @minItems 1
   * @default ["CompanyName"]
   */
  match_on: CompanyMatch[];
  /**
   * The name as invoices show it, such as Bell Tower Holdings.
   * @title Company name
   * @minLength 1
   */
  CompanyName: string;
  /**
   * The company to update, where you know it. Choose it in Match on as well.
   * @title Company
   * @minimum 1
   */
  CompanyID?: CompanyID;
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
