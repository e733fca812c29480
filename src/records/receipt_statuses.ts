// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Receipt status name, Receipt status ID, Receipt status */
export enum ReceiptStatusField {
  ReceiptStatusName = 'ReceiptStatusName',
  ReceiptStatusID = 'ReceiptStatusID',
  ReceiptStatus = 'ReceiptStatus',
}

/** A step in the life of a receipt, usually New, Received and Approved. */
export type ReceiptStatus = {
  /**
   * Tells this record from the others.
   * @title Receipt status ID
   * @TJS-type integer
   */
  ReceiptStatusID?: number;
  /** @title Receipt status */
  ReceiptStatus?: string | null;
  /** @title Receipt status name */
  ReceiptStatusName?: string | null;
};
