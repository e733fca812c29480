// Generated from api/receipts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { ReceiptID } from '../records/ids';
import type { ReceiptField } from '../records/receipts';

export type ReceiptsGetByIdInput = {
  /**
   * The Receipt ID of the receipt to give, such as: 4711.
   * @title Receipt ID
   * @minimum 1
   */
  id: ReceiptID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: ReceiptField[];
  /**
   * Whether a missing receipt gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: ReceiptID,BranchID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
