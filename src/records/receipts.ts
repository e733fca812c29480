// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.

export type ItemAllocation = {
  /**
   * @title Item allocation ID
   * @TJS-type integer
   */
  ItemAllocationID?: number;
  /**
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
   * @title Inventory location ID
   * @TJS-type ["integer","null"]
   */
  InventoryLocationID?: number | null;
  /** @title Inventory location name */
  InventoryLocationName?: string | null;
  /**
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
   * @title Receipt item ID
   * @TJS-type integer
   */
  ReceiptItemID?: number;
  /**
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
   * @title Catalog item category ID
   * @TJS-type ["integer","null"]
   */
  CatalogItemCategoryID?: number | null;
  /** @title Item allocations */
  ItemAllocations?: ItemAllocation[] | null;
};

export type ReceiptExtraCost = {
  /**
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
   * @title Receipt ID
   * @TJS-type integer
   */
  ReceiptID?: number;
  /**
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
   * @title Vendor invoice date
   * @format datetime
   */
  VendorInvoiceDate?: string | null;
  /**
   * @title Receipt status ID
   * @TJS-type ["integer","null"]
   */
  ReceiptStatusID?: number | null;
  /** @title Receipt status name */
  ReceiptStatusName?: string | null;
  /**
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
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string | null;
  /**
   * @title Created by user ID
   * @TJS-type ["integer","null"]
   */
  CreatedByUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * @title Received date
   * @format datetime
   */
  ReceivedDate?: string | null;
  /**
   * @title Received user ID
   * @TJS-type ["integer","null"]
   */
  ReceivedUserID?: number | null;
  /** @title Received by user name */
  ReceivedByUserName?: string | null;
  /**
   * @title Approved date
   * @format datetime
   */
  ApprovedDate?: string | null;
  /**
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
   * @title Sync date
   * @format datetime
   */
  SyncDate?: string | null;
  /** @title Sync error */
  SyncError?: string | null;
  /** @title Purchase address location name */
  PurchaseAddressLocationName?: string | null;
  /**
   * @title Shipped to address ID
   * @TJS-type ["integer","null"]
   */
  ShippedToAddressID?: number | null;
  /** @title Is purchase credit */
  IsPurchaseCredit?: boolean | null;
  /**
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
   * @title Inventory location ID
   * @TJS-type ["integer","null"]
   */
  InventoryLocationID?: number | null;
  /**
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
