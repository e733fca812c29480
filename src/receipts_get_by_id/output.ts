// Generated from api/receipts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Receipt } from '../records/receipts';

export type ReceiptsGetByIdOutput = {
  /**
   * The receipt; null where there is none.
   * @title Record
   */
  record: Receipt | null;
  /**
   * Whether there is such a receipt.
   * @title Found
   */
  found: boolean;
};
