// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.

export type ItemAllocation = {
  /**
   * The ID of an item allocation: see "List item allocations".
   * @title Item allocation ID
   * @TJS-type integer
   */
  ItemAllocationID?: number;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Work ticket ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketID?: number | null;
  /**
   * @title Work ticket number
   * @TJS-type ["integer","null"]
   */
  WorkTicketNumber?: number | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /**
   * @title Opportunity number
   * @TJS-type ["integer","null"]
   */
  OpportunityNumber?: number | null;
  /**
   * The ID of an inventory location: see "List inventory locations".
   * @title Inventory location ID
   * @TJS-type ["integer","null"]
   */
  InventoryLocationID?: number | null;
  /** @title Inventory location name */
  InventoryLocationName?: string | null;
  /**
   * The ID of a catalog item: see "List catalog items".
   * @title Catalog item ID
   * @TJS-type ["integer","null"]
   */
  CatalogItemID?: number | null;
  /** @title Item name */
  ItemName?: string | null;
  /** @title Item type */
  ItemType?: string | null;
  /** @title Item unit cost */
  ItemUnitCost?: number | null;
  /** @title Item total cost */
  ItemTotalCost?: number | null;
  /** @title Item quantity */
  ItemQuantity?: number | null;
};

export type ReceiptItem = {
  /**
   * Tells this record from the others.
   * @title Receipt item ID
   * @TJS-type integer
   */
  ReceiptItemID?: number;
  /**
   * The ID of a catalog item: see "List catalog items".
   * @title Catalog item ID
   * @TJS-type ["integer","null"]
   */
  CatalogItemID?: number | null;
  /** @title Catalog item name */
  CatalogItemName?: string | null;
  /** @title Item name */
  ItemName?: string | null;
  /** @title Item quantity */
  ItemQuantity?: number | null;
  /** @title Item unit cost */
  ItemUnitCost?: number | null;
  /** @title Item extended cost */
  ItemExtendedCost?: number | null;
  /**
   * What kind of item it is. Sub stands for a subcontractor.
   * @title Item type
   */
  ItemType?: string | null;
  /** @title Item estimated unit cost */
  ItemEstUnitCost?: number | null;
  /** @title Received quantity */
  ReceivedQuantity?: number | null;
  /**
   * The ID of a catalog item category: see "List catalog item categories".
   * @title Catalog item category ID
   * @TJS-type ["integer","null"]
   */
  CatalogItemCategoryID?: number | null;
  /** @title Item allocations */
  ItemAllocations?: ItemAllocation[] | null;
};

export type ReceiptExtraCost = {
  /**
   * Tells this record from the others.
   * @title Receipt extra cost ID
   * @TJS-type integer
   */
  ReceiptExtraCostID?: number;
  /**
   * What kind of cost it is.
   * @title Extra cost type
   */
  ExtraCostType?: string | null;
  /** @title Extra cost */
  ExtraCost?: number;
};

/** @enumLabels Receipt number, Receipt ID, Accounting vendor ID, Approved by user name, Approved date, Approved user ID, Branch name, Branch ID, Branch code, Created by user name, Created by user ID, Created date and time, Inventory location ID, Is purchase credit, Job inventory, Last modified by user name, Last modified by user ID, Last modified date and time, Master receipt ID, Opportunity ID, Opportunity number, Purchase address location name, Purchase number with branch prefix, Receipt note, Receipt number prefix, Receipt status name, Receipt status ID, Receipt total cost, Received by user name, Received date, Received user ID, Revision number, Shipped to address ID, Sync date, Sync error, Vendor ID, Vendor invoice date, Vendor invoice number, Work ticket ID, Work ticket number */
export enum ReceiptField {
  ReceiptNumber = 'ReceiptNumber',
  ReceiptID = 'ReceiptID',
  AccountingVendorID = 'AccountingVendorID',
  ApprovedByUserName = 'ApprovedByUserName',
  ApprovedDate = 'ApprovedDate',
  ApprovedUserID = 'ApprovedUserID',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  BranchCode = 'BranchCode',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  InventoryLocationID = 'InventoryLocationID',
  IsPurchaseCredit = 'IsPurchaseCredit',
  JobInventory = 'JobInventory',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  MasterReceiptID = 'MasterReceiptID',
  OpportunityID = 'OpportunityID',
  OpportunityNumber = 'OpportunityNumber',
  PurchaseAddressLocationName = 'PurchaseAddressLocationName',
  PurchaseNumberWithBranchPrefix = 'PurchaseNumberWithBranchPrefix',
  ReceiptNote = 'ReceiptNote',
  ReceiptNumberPrefix = 'ReceiptNumberPrefix',
  ReceiptStatusName = 'ReceiptStatusName',
  ReceiptStatusID = 'ReceiptStatusID',
  ReceiptTotalCost = 'ReceiptTotalCost',
  ReceivedByUserName = 'ReceivedByUserName',
  ReceivedDate = 'ReceivedDate',
  ReceivedUserID = 'ReceivedUserID',
  RevisionNumber = 'RevisionNumber',
  ShippedToAddressID = 'ShippedToAddressID',
  SyncDate = 'SyncDate',
  SyncError = 'SyncError',
  VendorID = 'VendorID',
  VendorInvoiceDate = 'VendorInvoiceDate',
  VendorInvoiceNum = 'VendorInvoiceNum',
  WorkTicketID = 'WorkTicketID',
  WorkTicketNumber = 'WorkTicketNumber',
}

/** A purchase from a vendor, with its items, its extra costs and the work tickets or inventory locations that the goods go to. */
export type Receipt = {
  /**
   * Tells this record from the others.
   * @title Receipt ID
   * @TJS-type integer
   */
  ReceiptID?: number;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /** @title Branch code */
  BranchCode?: string | null;
  /** @title Receipt number prefix */
  ReceiptNumberPrefix?: string | null;
  /** @title Purchase number with branch prefix */
  PurchaseNumberWithBranchPrefix?: string | null;
  /**
   * The ID of a vendor: see "List vendors".
   * @title Vendor ID
   * @TJS-type ["integer","null"]
   */
  VendorID?: number | null;
  /** @title Accounting vendor ID */
  AccountingVendorID?: string | null;
  /**
   * The number that people see, not the ID.
   * @title Receipt number
   * @TJS-type ["integer","null"]
   */
  ReceiptNumber?: number | null;
  /** @title Vendor invoice number */
  VendorInvoiceNum?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Vendor invoice date
   * @format datetime
   */
  VendorInvoiceDate?: string | null;
  /**
   * The ID of a receipt status: see "List receipt statuses".
   * @title Receipt status ID
   * @TJS-type ["integer","null"]
   */
  ReceiptStatusID?: number | null;
  /** @title Receipt status name */
  ReceiptStatusName?: string | null;
  /**
   * The ID of a work ticket: see "List work tickets".
   * @title Work ticket ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketID?: number | null;
  /**
   * @title Work ticket number
   * @TJS-type ["integer","null"]
   */
  WorkTicketNumber?: number | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Received date
   * @format datetime
   */
  ReceivedDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Received user ID
   * @TJS-type ["integer","null"]
   */
  ReceivedUserID?: number | null;
  /** @title Received by user name */
  ReceivedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Approved date
   * @format datetime
   */
  ApprovedDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Approved user ID
   * @TJS-type ["integer","null"]
   */
  ApprovedUserID?: number | null;
  /** @title Approved by user name */
  ApprovedByUserName?: string | null;
  /** @title Receipt note */
  ReceiptNote?: string | null;
  /** @title Receipt total cost */
  ReceiptTotalCost?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Sync date
   * @format datetime
   */
  SyncDate?: string | null;
  /** @title Sync error */
  SyncError?: string | null;
  /** @title Purchase address location name */
  PurchaseAddressLocationName?: string | null;
  /**
   * The ID of an address: see "List addresses".
   * @title Shipped to address ID
   * @TJS-type ["integer","null"]
   */
  ShippedToAddressID?: number | null;
  /** @title Is purchase credit */
  IsPurchaseCredit?: boolean | null;
  /**
   * The ID of a receipt: see "List receipts".
   * @title Master receipt ID
   * @TJS-type ["integer","null"]
   */
  MasterReceiptID?: number | null;
  /**
   * @title Revision number
   * @TJS-type ["integer","null"]
   */
  RevisionNumber?: number | null;
  /** @title Job inventory */
  JobInventory?: boolean;
  /**
   * The ID of an inventory location: see "List inventory locations".
   * @title Inventory location ID
   * @TJS-type ["integer","null"]
   */
  InventoryLocationID?: number | null;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /**
   * @title Opportunity number
   * @TJS-type ["integer","null"]
   */
  OpportunityNumber?: number | null;
  /** @title Receipt items */
  ReceiptItems?: ReceiptItem[] | null;
  /** @title Receipt extra costs */
  ReceiptExtraCosts?: ReceiptExtraCost[] | null;
};
