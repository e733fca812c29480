// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import type { CatalogItemID, InventoryLocationID, ItemAllocationID, WorkTicketID } from '../records/ids';

export type ItemAllocationsUpdateInput = {
  /**
   * @title Item allocation ID
   * @minimum 1
   * @maximum 2147483647
   */
  ItemAllocationId: ItemAllocationID;
  /**
   * How much is taken, e.g. 2.5.
   *
   * @title Quantity
   * @minimum 0
   */
  Quantity?: number;
  /**
   * @title Catalog item ID
   * @minimum 1
   * @maximum 2147483647
   */
  CatalogItemID?: CatalogItemID;
  /**
   * Where the item is taken from.
   *
   * @title Inventory location ID
   * @minimum 1
   * @maximum 2147483647
   */
  InventoryLocationID?: InventoryLocationID;
  /**
   * Where the item goes; the WorkTicketID, not the ticket's number.
   *
   * @title Work ticket ID
   * @minimum 1
   * @maximum 2147483647
   */
  WorkTicketID?: WorkTicketID;
  /**
   * Calendar day at midnight, e.g. 2026-04-08T00:00:00.
   *
   * @title Allocation date
   * @minLength 1
   * @format datetime
   */
  AllocationDate?: string;
  /**
   * True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.
   *
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
