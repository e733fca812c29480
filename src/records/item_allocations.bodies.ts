// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import type { CatalogItemID, InventoryLocationID, WorkTicketID } from './ids';

export type ItemAllocationBody = {
  /**
   * How much you take out, such as 2.5.
   * @title Quantity
   * @minimum 0
   */
  Quantity: number;
  /**
   * @title Catalog item
   * @minimum 1
   * @maximum 2147483647
   */
  CatalogItemID: CatalogItemID;
  /**
   * Where you take the item from.
   * @title Inventory location
   * @minimum 1
   * @maximum 2147483647
   */
  InventoryLocationID: InventoryLocationID;
  /**
   * The work ticket that the item goes to.
   * @title Work ticket
   * @minimum 1
   * @maximum 2147483647
   */
  WorkTicketID: WorkTicketID;
  /**
   * The day on which the item is used, such as 2026-04-08.
   * @title Allocation date
   * @minLength 1
   * @format datetime
   */
  AllocationDate: string;
};
