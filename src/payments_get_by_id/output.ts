// Generated from api/payments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Payment } from '../records/payments';

export type PaymentsGetByIdOutput = {
  /**
   * The payment; null where there is none.
   * @title Record
   */
  record: Payment | null;
  /**
   * Whether there is such a payment.
   * @title Found
   */
  found: boolean;
};
