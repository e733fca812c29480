// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { WriteOutput } from '../aspire/types/writeOutput';

export type CompaniesPostOutput = Simplify<
  WriteOutput & {
    /**
     * The ID of a company: see "List companies".
     * @title Company ID
     * @TJS-type integer
     */
    CompanyID?: number;
  }
>;
