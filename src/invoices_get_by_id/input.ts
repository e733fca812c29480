// Generated from api/invoices.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { InvoiceID } from '../records/ids';
import type { InvoiceField } from '../records/invoices';

export type InvoicesGetByIdInput = {
  /**
   * The Invoice ID of the invoice to give, such as: 4711.
   * @title Invoice ID
   * @minimum 1
   */
  id: InvoiceID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: InvoiceField[];
  /**
   * Whether a missing invoice gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: InvoiceID,InvoiceBatchID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
