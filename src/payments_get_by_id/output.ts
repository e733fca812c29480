// Generated from api/payments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Payment } from '../records/payments';

export type PaymentsGetByIdOutput = {
  /**
   * The payment; empty where there is none.
   * @title Record
   */
  record: Payment | null;
  /**
   * True when there is such a payment.
   * @title Found
   */
  found: boolean;
};
