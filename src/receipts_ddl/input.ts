// Generated from api/receipts.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ReceiptsDdlInput = {
  /**
   * Only the receipts of this branch, such as 1. Leave it empty to get all of them.
   * @title Branch ID
   * @TJS-type ["integer","string"]
   */
  branch_id?: number | string;
  /**
   * Only the receipts of this vendor, such as 1. Leave it empty to get all of them.
   * @title Vendor ID
   * @TJS-type ["integer","string"]
   */
  vendor_id?: number | string;
  /**
   * Only the receipts of this work ticket, such as 1. Leave it empty to get all of them.
   * @title Work ticket ID
   * @TJS-type ["integer","string"]
   */
  work_ticket_id?: number | string;
  /**
   * Only the receipts that hold all of these words in vendor invoice number, receipt status name or receipt number, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
