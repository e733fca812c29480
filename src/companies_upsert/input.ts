// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { CompanyBody } from '../records/companies.bodies';
import type { CompanyID } from '../records/ids';

/** @enumLabels Company ID, Company name */
type CompanyMatch = 'CompanyID' | 'CompanyName';

export type CompaniesUpsertInput = Simplify<
  {
    /**
     * The fields by which to find the company, such as Company name. Fill in all of them below.
     * @title Match on
     * @minItems 1
     * @default ["CompanyName"]
     */
    match_on: CompanyMatch[];
  } & CompanyBody & {
      /**
       * The company to update, where you know it. Choose Company ID in Match on as well.
       * @title Company
       * @minimum 1
       */
      CompanyID?: CompanyID;
    }
>;
