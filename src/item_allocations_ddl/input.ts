// Generated from api/item_allocations.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ItemAllocationsDdlInput = {
  /**
   * Only the item allocations of this catalog item, such as 1. Leave it empty to get all of them.
   * @title Catalog item ID
   * @TJS-type ["integer","string"]
   */
  catalog_item_id?: number | string;
  /**
   * Only the item allocations of this receipt, such as 1. Leave it empty to get all of them.
   * @title Receipt ID
   * @TJS-type ["integer","string"]
   */
  receipt_id?: number | string;
  /**
   * Only the item allocations of this work ticket, such as 1. Leave it empty to get all of them.
   * @title Work ticket ID
   * @TJS-type ["integer","string"]
   */
  work_ticket_id?: number | string;
  /**
   * Only the item allocations that hold all of these words in item name or work ticket number, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
