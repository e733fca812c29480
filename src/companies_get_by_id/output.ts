// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Company } from '../records/companies';

export type CompaniesGetByIdOutput = {
  /**
   * The company; empty where there is none.
   * @title Record
   */
  record: Company | null;
  /**
   * True when there is such a company.
   * @title Found
   */
  found: boolean;
};
