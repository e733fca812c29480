// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Receipt status, Receipt status ID, Receipt status name */
export type ReceiptStatusField = 'ReceiptStatus' | 'ReceiptStatusID' | 'ReceiptStatusName';

/** A step in the life of a receipt, usually New, Received and Approved. */
export type ReceiptStatus = {
  /**
   * @title Receipt status ID
   * @TJS-type integer
   */
  ReceiptStatusID?: number;
  /** @title Receipt status */
  ReceiptStatus?: string | null;
  /** @title Receipt status name */
  ReceiptStatusName?: string | null;
};
