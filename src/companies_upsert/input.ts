// Generated from api/companies.yaml and tools/generate/conveniences.ts by "npm run generate": change these, not this file.
import type { CompanyID } from '../records/ids';

/**
 * @enumLabels Company ID, Company name
 */

export type CompanyMatch = 'CompanyID' | 'CompanyName';

export type CompaniesUpsertInput = {
  /**
   * The fields that tell whether the company is there already, such as: CompanyName. All of them that are filled in must be the same; those left empty are passed over.
   *
   * @title Match on
   * @minItems 1
   * @default ["CompanyName"]
   */
  match_on: CompanyMatch[];
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
   * The company to update, where it is known. Goes with CompanyID in Match on; a new one gets its id from Aspire.
   *
   * @title Company ID
   * @minimum 1
   */
  CompanyID?: CompanyID;
};
