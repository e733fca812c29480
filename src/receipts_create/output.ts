// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { WriteOutput } from '../aspire/types/writeOutput';

export type ReceiptsCreateOutput = Simplify<
  WriteOutput & {
    /**
     * The ID of a receipt: see "List receipts".
     * @title Receipt ID
     * @TJS-type integer
     */
    ReceiptID?: number;
  }
>;
