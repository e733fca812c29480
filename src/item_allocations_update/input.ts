// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.

export type ItemAllocationsUpdateInput = {
  /**
   * @title Item allocation ID
   * @minimum 1
   * @maximum 2147483647
   * @TJS-type integer
   */
  ItemAllocationId: number;
  /**
   * How much is taken, e.g. 2.5.
   *
   * @title Quantity
   * @minimum 0
   */
  Quantity: number;
  /**
   * @title Catalog item ID
   * @minimum 1
   * @maximum 2147483647
   * @TJS-type integer
   */
  CatalogItemID: number;
  /**
   * Where the item is taken from.
   *
   * @title Inventory location ID
   * @minimum 1
   * @maximum 2147483647
   * @TJS-type integer
   */
  InventoryLocationID: number;
  /**
   * Where the item goes; the WorkTicketID, not the ticket's number.
   *
   * @title Work ticket ID
   * @minimum 1
   * @maximum 2147483647
   * @TJS-type integer
   */
  WorkTicketID: number;
  /**
   * Calendar day at midnight, e.g. 2026-04-08T00:00:00.
   *
   * @title Allocation date
   * @minLength 1
   * @format datetime
   */
  AllocationDate: string;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
