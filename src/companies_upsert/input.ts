// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { CompanyBody } from '../records/companies.bodies';
import type { CompanyID } from '../records/ids';

/** @enumLabels Company ID, Company name */
type CompanyMatch = 'CompanyID' | 'CompanyName';

export type CompaniesUpsertInput = Simplify<
  {
    /**
     * The fields that tell whether the company is there already, such as: CompanyName. All of them must be filled in below, and be the same.
     * @title Match on
     * @minItems 1
     * @default ["CompanyName"]
     */
    match_on: CompanyMatch[];
  } & CompanyBody & {
      /**
       * The company to update, where it is known. Goes with CompanyID in Match on; a new one gets its id from Aspire.
       * @title Company ID
       * @minimum 1
       */
      CompanyID?: CompanyID;
    }
>;
