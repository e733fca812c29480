// Generated from api/receipts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Receipt } from '../records/receipts';

export type ReceiptsGetByIdOutput = {
  /**
   * The receipt; empty where there is none.
   * @title Record
   */
  record: Receipt | null;
  /**
   * True when there is such a receipt.
   * @title Found
   */
  found: boolean;
};
