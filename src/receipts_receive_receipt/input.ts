// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { ReceiptID } from '../records/ids';

export type ReceiptsReceiveReceiptInput = {
  /**
   * Needed in practice, to say which receipt is meant.
   *
   * @title Receipt ID
   * @minimum 1
   * @maximum 2147483647
   */
  ReceiptID?: ReceiptID;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
