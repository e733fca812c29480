// Generated from api/payments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { PaymentID } from '../records/ids';
import type { PaymentField } from '../records/payments';

export type PaymentsGetByIdInput = {
  /**
   * The Payment ID of the payment to give, such as: 4711.
   * @title Payment ID
   * @minimum 1
   */
  id: PaymentID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: PaymentField[];
  /**
   * Whether a missing payment gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: PaymentID,CompanyID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
