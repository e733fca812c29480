// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Item name, Item allocation ID, Accepted date and time, Accepted user name, Accepted user ID, Accounting period year, Allocation status, Branch ID, Catalog item name, Catalog item ID, Created by user name, Created by user ID, Created date and time, Device name, Device ID, EPA name, EPA number, From work ticket ID to inventory, Inventory adjustment, Inventory location name, Inventory location ID, Invoice ID, Item allocation date, Item quantity, Item total cost, Item type, Item unit cost, Job inventory item allocation ID, Last modified by user name, Last modified by user ID, Last modified date and time, Pre received item quantity, Receipt ID, Receipt item ID, Subcontractor accepted date and time, Subcontractor accepted user ID, Subcontractor created, Subcontractor route ID, Subcontractor services rendered date, Transaction ID, Vendor invoice number, Work ticket ID, Work ticket number, Work ticket time ID */
export enum ItemAllocationField {
  ItemName = 'ItemName',
  ItemAllocationID = 'ItemAllocationID',
  AcceptedDateTime = 'AcceptedDateTime',
  AcceptedUserName = 'AcceptedUserName',
  AcceptedUserID = 'AcceptedUserID',
  AccountingPeriodYear = 'AccountingPeriodYear',
  AllocationStatus = 'AllocationStatus',
  BranchID = 'BranchID',
  CatalogItemName = 'CatalogItemName',
  CatalogItemID = 'CatalogItemID',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  DeviceName = 'DeviceName',
  DeviceID = 'DeviceID',
  EPAName = 'EPAName',
  EPANumber = 'EPANumber',
  FromWorkTicketIDToInventory = 'FromWorkTicketIDToInventory',
  InventoryAdjustment = 'InventoryAdjustment',
  InventoryLocationName = 'InventoryLocationName',
  InventoryLocationID = 'InventoryLocationID',
  InvoiceID = 'InvoiceID',
  ItemAllocationDate = 'ItemAllocationDate',
  ItemQuantity = 'ItemQuantity',
  ItemTotalCost = 'ItemTotalCost',
  ItemType = 'ItemType',
  ItemUnitCost = 'ItemUnitCost',
  JobInventoryItemAllocationID = 'JobInventoryItemAllocationID',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  PreReceivedItemQuantity = 'PreReceivedItemQuantity',
  ReceiptID = 'ReceiptID',
  ReceiptItemID = 'ReceiptItemID',
  SubcontractorAcceptedDateTime = 'SubcontractorAcceptedDateTime',
  SubcontractorAcceptedUserID = 'SubcontractorAcceptedUserID',
  SubcontractorCreated = 'SubcontractorCreated',
  SubcontractorRouteID = 'SubcontractorRouteID',
  SubcontractorServicesRenderedDate = 'SubcontractorServicesRenderedDate',
  TransactionID = 'TransactionID',
  VendorInvoiceNumber = 'VendorInvoiceNumber',
  WorkTicketID = 'WorkTicketID',
  WorkTicketNumber = 'WorkTicketNumber',
  WorkTicketTimeID = 'WorkTicketTimeID',
}

/** A quantity of an item, from stock or from a receipt, put on a work ticket or into an inventory location. */
export type ItemAllocation = {
  /**
   * Tells this record from the others.
   * @title Item allocation ID
   * @TJS-type integer
   */
  ItemAllocationID?: number;
  /**
   * An ID without a list of its own.
   * @title Receipt item ID
   * @TJS-type ["integer","null"]
   */
  ReceiptItemID?: number | null;
  /**
   * The ID of a receipt: see "List receipts".
   * @title Receipt ID
   * @TJS-type ["integer","null"]
   */
  ReceiptID?: number | null;
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
   * The ID of an inventory location: see "List inventory locations".
   * @title Inventory location ID
   * @TJS-type ["integer","null"]
   */
  InventoryLocationID?: number | null;
  /** @title Inventory location name */
  InventoryLocationName?: string | null;
  /**
   * An ID: Device name tells of what.
   * @title Device ID
   * @TJS-type ["integer","null"]
   */
  DeviceID?: number | null;
  /** @title Device name */
  DeviceName?: string | null;
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
  /** @title Item type */
  ItemType?: string | null;
  /** @title Item quantity */
  ItemQuantity?: number | null;
  /** @title Item unit cost */
  ItemUnitCost?: number | null;
  /** @title Item total cost */
  ItemTotalCost?: number | null;
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
   * @title Accepted date and time
   * @format datetime
   */
  AcceptedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Accepted user ID
   * @TJS-type ["integer","null"]
   */
  AcceptedUserID?: number | null;
  /** @title Accepted user name */
  AcceptedUserName?: string | null;
  /** @title Allocation status */
  AllocationStatus?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Item allocation date
   * @format datetime
   */
  ItemAllocationDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * An ID without a list of its own.
   * @title Transaction ID
   * @TJS-type ["integer","null"]
   */
  TransactionID?: number | null;
  /** @title Inventory adjustment */
  InventoryAdjustment?: boolean;
  /**
   * The ID of an invoice: see "List invoices".
   * @title Invoice ID
   * @TJS-type ["integer","null"]
   */
  InvoiceID?: number | null;
  /**
   * The ID of an item allocation: see "List item allocations".
   * @title Job inventory item allocation ID
   * @TJS-type ["integer","null"]
   */
  JobInventoryItemAllocationID?: number | null;
  /**
   * @title From work ticket ID to inventory
   * @TJS-type ["integer","null"]
   */
  FromWorkTicketIDToInventory?: number | null;
  /** @title Pre received item quantity */
  PreReceivedItemQuantity?: number | null;
  /**
   * The ID of an user: see "List users".
   * @title Subcontractor accepted user ID
   * @TJS-type ["integer","null"]
   */
  SubcontractorAcceptedUserID?: number | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Subcontractor accepted date and time
   * @format datetime
   */
  SubcontractorAcceptedDateTime?: string | null;
  /** @title Subcontractor created */
  SubcontractorCreated?: boolean;
  /**
   * The ID of a route: see "List routes".
   * @title Subcontractor route ID
   * @TJS-type ["integer","null"]
   */
  SubcontractorRouteID?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Subcontractor services rendered date
   * @format datetime
   */
  SubcontractorServicesRenderedDate?: string | null;
  /**
   * The ID of a work ticket time: see "List work ticket times".
   * @title Work ticket time ID
   * @TJS-type ["integer","null"]
   */
  WorkTicketTimeID?: number | null;
  /** @title EPA name */
  EPAName?: string | null;
  /** @title EPA number */
  EPANumber?: string | null;
  /** @title Vendor invoice number */
  VendorInvoiceNumber?: string | null;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Accounting period year */
  AccountingPeriodYear?: string | null;
};
