// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { VendorID } from '../records/ids';
import type { VendorField } from '../records/vendors';

export type VendorsGetByIdInput = {
  /**
   * The Vendor ID of the vendor to give, such as: 4711.
   * @title Vendor ID
   * @minimum 1
   */
  id: VendorID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: VendorField[];
  /**
   * Whether a missing vendor gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: VendorID,BranchID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
