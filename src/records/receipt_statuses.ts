// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.

/**
 * A step in the life of a receipt, usually New, Received and Approved.
 */
export type ReceiptStatus = {
  /**
   * @title Receipt status ID
   * @TJS-type integer
   */
  ReceiptStatusID?: number;
  /**
   * @title Receipt status
   * @maxLength 20
   */
  ReceiptStatus?: string | null;
  /**
   * @title Receipt status name
   * @maxLength 50
   */
  ReceiptStatusName?: string | null;
};
