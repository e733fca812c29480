// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { ReceiptID } from '../records/ids';

export type ReceiptsReceiveReceiptInput = Simplify<
  {
    /**
     * The receipt to receive.
     * @title Receipt
     * @minimum 1
     * @maximum 2147483647
     */
    ReceiptID: ReceiptID;
  } & ApiVersion
>;
