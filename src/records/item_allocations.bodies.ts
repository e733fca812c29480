// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import type { CatalogItemID, InventoryLocationID, WorkTicketID } from './ids';

export type ItemAllocationBody = {
  /**
   * How much is taken, e.g. 2.5.
   * @title Quantity
   * @minimum 0
   */
  Quantity: number;
  /**
   * @title Catalog item ID
   * @minimum 1
   * @maximum 2147483647
   */
  CatalogItemID: CatalogItemID;
  /**
   * Where the item is taken from.
   * @title Inventory location ID
   * @minimum 1
   * @maximum 2147483647
   */
  InventoryLocationID: InventoryLocationID;
  /**
   * Where the item goes; the WorkTicketID, not the ticket's number.
   * @title Work ticket ID
   * @minimum 1
   * @maximum 2147483647
   */
  WorkTicketID: WorkTicketID;
  /**
   * Calendar day at midnight, e.g. 2026-04-08T00:00:00.
   * @title Allocation date
   * @minLength 1
   * @format datetime
   */
  AllocationDate: string;
};
