// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import type {
  BranchID,
  CatalogItemCategoryID,
  CatalogItemID,
  InventoryLocationID,
  ReceiptID,
  VendorID,
  WorkTicketID,
} from '../records/ids';

export type ItemAllocationInput = {
  /**
   * Fill in either this or InventoryLocationID, never both.
   *
   * @title Work ticket ID
   */
  WorkTicketID?: WorkTicketID;
  /**
   * Fill in either this or WorkTicketID, never both.
   *
   * @title Inventory location ID
   */
  InventoryLocationID?: InventoryLocationID;
  /**
   * @title Item quantity
   * @minimum 0
   */
  ItemQuantity: number;
};

export type ReceiptItemInput = {
  /**
   * Leave out for a new receipt.
   *
   * @title Receipt item ID
   * @TJS-type integer
   */
  ReceiptItemID?: number;
  /**
   * A catalog item may stand on one line of the receipt only.
   *
   * @title Catalog item ID
   */
  CatalogItemID?: CatalogItemID;
  /**
   * @title Catalog item category ID
   */
  CatalogItemCategoryID?: CatalogItemCategoryID;
  /**
   * @title Item name
   * @minLength 1
   */
  ItemName: string;
  /**
   * @title Item quantity
   * @minimum 0
   */
  ItemQuantity: number;
  /**
   * @title Item unit cost
   * @minimum 0
   */
  ItemUnitCost: number;
  /**
   * Material, Labor, Equipment, Sub or Other.
   *
   * @title Item type
   * @minLength 1
   */
  ItemType: string;
  /**
   * Where the goods go. Needed in practice; the allocated quantities must add up to the line's ItemQuantity.
   *
   * @title Item allocations
   */
  ItemAllocations?: ItemAllocationInput[];
  /**
   * @title Receipt item price
   */
  ReceiptItemPrice?: number;
  /**
   * @title Item est unit cost
   */
  ItemEstUnitCost?: number;
};

export type ReceiptExtraCostInput = {
  /**
   * Leave out for a new receipt.
   *
   * @title Receipt extra cost ID
   * @TJS-type integer
   */
  ReceiptExtraCostID?: number;
  /**
   * Tax or Other.
   *
   * @title Extra cost type
   * @minLength 1
   */
  ExtraCostType: string;
  /**
   * @title Extra cost
   * @minimum 0
   */
  ExtraCost: number;
};

export type ReceiptsCreateInput = {
  /**
   * Leave out: whether Aspire updates the receipt named here or not is disputed.
   *
   * @title Receipt ID
   */
  ReceiptID?: ReceiptID;
  /**
   * @title Branch ID
   * @minimum 1
   * @maximum 2147483647
   */
  BranchID: BranchID;
  /**
   * @title Vendor ID
   * @minimum 1
   * @maximum 2147483647
   */
  VendorID: VendorID;
  /**
   * The number on the vendor's invoice, e.g. INV-8841. Aspire refuses it a second time for the same vendor.
   *
   * @title Vendor invoice number
   */
  VendorInvoiceNum?: string;
  /**
   * A calendar date at midnight, e.g. 2026-04-08T00:00:00Z.
   *
   * @title Vendor invoice date
   * @format datetime
   */
  VendorInvoiceDate?: string;
  /**
   * The ticket of the receipt as a whole; the items still need their own ItemAllocations.
   *
   * @title Work ticket ID
   */
  WorkTicketID?: WorkTicketID;
  /**
   * @title Receipt note
   */
  ReceiptNote?: string;
  /**
   * @title Address line 1
   */
  AddressLine1?: string;
  /**
   * @title Address line 2
   */
  AddressLine2?: string;
  /**
   * @title City
   */
  City?: string;
  /**
   * @title State province code
   */
  StateProvinceCode?: string;
  /**
   * @title ZIP code
   */
  ZipCode?: string;
  /**
   * The location of the receipt as a whole; the items still need their own ItemAllocations.
   *
   * @title Inventory location ID
   * @lookupInput {"branch_id":"{{{BranchID}}}"}
   */
  InventoryLocationID?: InventoryLocationID;
  /**
   * @title Receipt total cost
   */
  ReceiptTotalCost?: number;
  /**
   * @title Receipt items
   */
  ReceiptItems?: ReceiptItemInput[];
  /**
   * @title Receipt extra costs
   */
  ReceiptExtraCosts?: ReceiptExtraCostInput[];
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
