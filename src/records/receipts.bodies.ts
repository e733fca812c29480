// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type { CatalogItemCategoryID, CatalogItemID, InventoryLocationID, WorkTicketID } from './ids';

export type ItemAllocationInput = {
  /**
   * Give either this or Inventory location ID.
   * @title Work ticket ID
   */
  WorkTicketID?: WorkTicketID;
  /**
   * Give either this or Work ticket ID.
   * @title Inventory location ID
   */
  InventoryLocationID?: InventoryLocationID;
  /**
   * How many units, such as 12.
   * @title Item quantity
   * @minimum 0
   */
  ItemQuantity: number;
};

export type ReceiptItemInput = {
  /**
   * Leave out for a new receipt.
   * @title Receipt item ID
   * @advanced true
   * @TJS-type integer
   */
  ReceiptItemID?: number;
  /**
   * A catalog item may stand on one line of the receipt only.
   * @title Catalog item ID
   */
  CatalogItemID?: CatalogItemID;
  /** @title Catalog item category ID */
  CatalogItemCategoryID?: CatalogItemCategoryID;
  /**
   * Such as Yaupon Holly 3 gal.
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
   * Material, Labor, Equipment, Sub or Other.
   * @title Item type
   * @minLength 1
   */
  ItemType: string;
  /**
   * Where the goods go. Their Item quantity must add up to the Item quantity here.
   * @title Item allocations
   * @minItems 1
   */
  ItemAllocations: ItemAllocationInput[];
  /**
   * Such as 49.2.
   * @title Receipt item price
   */
  ReceiptItemPrice?: number;
  /**
   * Expected cost of one unit, such as 4.25.
   * @title Item estimated unit cost
   */
  ItemEstUnitCost?: number;
};

export type ReceiptExtraCostInput = {
  /**
   * Leave out for a new receipt.
   * @title Receipt extra cost ID
   * @advanced true
   * @TJS-type integer
   */
  ReceiptExtraCostID?: number;
  /**
   * Tax or Other.
   * @title Extra cost type
   * @minLength 1
   */
  ExtraCostType: string;
  /**
   * Such as 35.
   * @title Extra cost
   * @minimum 0
   */
  ExtraCost: number;
};
