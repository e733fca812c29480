// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { CompanyField } from '../records/companies';
import type { CompanyID } from '../records/ids';

export type CompaniesGetByIdInput = {
  /**
   * The Company ID of the company to give, such as: 4711.
   * @title Company ID
   * @minimum 1
   */
  id: CompanyID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: CompanyField[];
  /**
   * Whether a missing company gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: CompanyID,CompanyName.
   * @title Select
   * @advanced true
   */
  select?: string;
};
