// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { CatalogItemCategoryID, CatalogItemID, InventoryLocationID, WorkTicketID } from './ids';

/** @title Item allocation */
export type ItemAllocationInput = {
  /**
   * How many units, such as 12.
   * @title Item quantity
   * @minimum 0
   */
  ItemQuantity: number;
  /**
   * Give either this or Inventory location.
   * @title Work ticket
   */
  WorkTicketID?: WorkTicketID;
  /**
   * Give either this or Work ticket.
   * @title Inventory location
   */
  InventoryLocationID?: InventoryLocationID;
};

/** @title Receipt item */
export type ReceiptItemInput = {
  /**
   * The name on the invoice, such as Yaupon Holly 3 gal.
   * @title Item name
   * @minLength 1
   */
  ItemName: string;
  /**
   * How many units, such as 12.
   * @title Item quantity
   * @minimum 0
   */
  ItemQuantity: number;
  /**
   * Cost of one unit, such as 4.1.
   * @title Item unit cost
   * @minimum 0
   */
  ItemUnitCost: number;
  /**
   * What kind of item it is. Sub stands for a subcontractor.
   * @title Item type
   * @minLength 1
   * @lookupOperation field_values_ddl
   * @lookupInput {"field":"ItemType"}
   * @lookupAuthRequired true
   */
  ItemType: string;
  /**
   * Where the goods go: to a work ticket or to an inventory location. Their Item quantity must add up to the Item quantity here.
   * @title Item allocations
   * @minItems 1
   */
  ItemAllocations: ItemAllocationInput[];
  /**
   * Leave it empty for a new receipt.
   * @title Receipt item ID
   * @advanced true
   * @TJS-type integer
   */
  ReceiptItemID?: number;
  /**
   * What was bought. A catalog item may stand on one line of the receipt only.
   * @title Catalog item
   */
  CatalogItemID?: CatalogItemID;
  /** @title Catalog item category */
  CatalogItemCategoryID?: CatalogItemCategoryID;
  /**
   * The price of the whole line in dollars, such as 49.2.
   * @title Receipt item price
   */
  ReceiptItemPrice?: number;
  /**
   * Expected cost of one unit, such as 4.25.
   * @title Item estimated unit cost
   */
  ItemEstUnitCost?: number;
};

/** @title Receipt extra cost */
export type ReceiptExtraCostInput = {
  /**
   * What kind of cost it is.
   * @title Extra cost type
   * @minLength 1
   * @lookupOperation field_values_ddl
   * @lookupInput {"field":"ExtraCostType"}
   * @lookupAuthRequired true
   */
  ExtraCostType: string;
  /**
   * The cost in dollars, such as 35.
   * @title Extra cost
   * @minimum 0
   */
  ExtraCost: number;
  /**
   * Leave it empty for a new receipt.
   * @title Receipt extra cost ID
   * @advanced true
   * @TJS-type integer
   */
  ReceiptExtraCostID?: number;
};
