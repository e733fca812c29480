// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.

export type CatalogItemBranch = {
  /**
   * Tells this record from the others.
   * @title Catalog item branch ID
   * @TJS-type integer
   */
  CatalogItemBranchID?: number;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type integer
   */
  BranchID?: number;
  /** @title Branch name */
  BranchName?: string | null;
};

/** @enumLabels Item name, Catalog item ID, Active, All branches, Allocate from mobile, Allocation unit type name, Allocation unit type ID, Available to bid, Catalog name, Catalog ID, Catalog item category ID, EPA name, EPA number, Force unit pricing, Inventory, Item alternate name, Item code, Item cost, Item description, Item type, Last updated by user name, Last updated by user ID, Last updated date and time, Material barcode 1, Material barcode 2, Purchase unit cost, Purchase unit type name, Purchase unit type ID, Takeoff item ID, Unit type allocation conversion */
export enum CatalogItemField {
  ItemName = 'ItemName',
  CatalogItemID = 'CatalogItemID',
  Active = 'Active',
  AllBranches = 'AllBranches',
  AllocateFromMobile = 'AllocateFromMobile',
  AllocationUnitTypeName = 'AllocationUnitTypeName',
  AllocationUnitTypeID = 'AllocationUnitTypeID',
  AvailableToBid = 'AvailableToBid',
  CatalogName = 'CatalogName',
  CatalogId = 'CatalogId',
  CatalogItemCategoryID = 'CatalogItemCategoryID',
  EPAName = 'EPAName',
  EPANumber = 'EPANumber',
  ForceUnitPricing = 'ForceUnitPricing',
  Inventory = 'Inventory',
  ItemAlternateName = 'ItemAlternateName',
  ItemCode = 'ItemCode',
  ItemCost = 'ItemCost',
  ItemDescription = 'ItemDescription',
  ItemType = 'ItemType',
  LastUpdatedByUserName = 'LastUpdatedByUserName',
  LastUpdatedByUserID = 'LastUpdatedByUserID',
  LastUpdatedDateTime = 'LastUpdatedDateTime',
  MaterialBarcode1 = 'MaterialBarcode1',
  MaterialBarcode2 = 'MaterialBarcode2',
  PurchaseUnitCost = 'PurchaseUnitCost',
  PurchaseUnitTypeName = 'PurchaseUnitTypeName',
  PurchaseUnitTypeID = 'PurchaseUnitTypeID',
  TakeoffItemID = 'TakeoffItemID',
  UnitTypeAllocationConversion = 'UnitTypeAllocationConversion',
}

/** A material, labor rate, machine, subcontractor or other cost that estimates and purchases draw on. */
export type CatalogItem = {
  /**
   * Tells this record from the others.
   * @title Catalog item ID
   * @TJS-type integer
   */
  CatalogItemID?: number;
  /**
   * The ID of a catalog item category: see "List catalog item categories".
   * @title Catalog item category ID
   * @TJS-type ["integer","null"]
   */
  CatalogItemCategoryID?: number | null;
  /** @title Item type */
  ItemType?: string | null;
  /** @title Item name */
  ItemName?: string | null;
  /** @title Item alternate name */
  ItemAlternateName?: string | null;
  /** @title Item description */
  ItemDescription?: string | null;
  /** @title Item code */
  ItemCode?: string | null;
  /** @title Item cost */
  ItemCost?: number | null;
  /**
   * The ID of an unit type: see "List unit types".
   * @title Purchase unit type ID
   * @TJS-type ["integer","null"]
   */
  PurchaseUnitTypeID?: number | null;
  /** @title Purchase unit type name */
  PurchaseUnitTypeName?: string | null;
  /**
   * The ID of an unit type: see "List unit types".
   * @title Allocation unit type ID
   * @TJS-type ["integer","null"]
   */
  AllocationUnitTypeID?: number | null;
  /** @title Allocation unit type name */
  AllocationUnitTypeName?: string | null;
  /** @title Unit type allocation conversion */
  UnitTypeAllocationConversion?: number | null;
  /** @title EPA number */
  EPANumber?: string | null;
  /** @title EPA name */
  EPAName?: string | null;
  /** @title Inventory */
  Inventory?: boolean | null;
  /** @title Available to bid */
  AvailableToBid?: boolean | null;
  /** @title Active */
  Active?: boolean | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last updated date and time
   * @format datetime
   */
  LastUpdatedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Last updated by user ID
   * @TJS-type ["integer","null"]
   */
  LastUpdatedByUserID?: number | null;
  /** @title Last updated by user name */
  LastUpdatedByUserName?: string | null;
  /** @title Purchase unit cost */
  PurchaseUnitCost?: number | null;
  /** @title Force unit pricing */
  ForceUnitPricing?: boolean | null;
  /** @title Allocate from mobile */
  AllocateFromMobile?: boolean | null;
  /**
   * The catalog that the item belongs to; catalogs have no list in the API.
   * @title Catalog ID
   * @TJS-type ["integer","null"]
   */
  CatalogId?: number | null;
  /** @title Catalog name */
  CatalogName?: string | null;
  /**
   * The ID of a takeoff item: see "List takeoff items".
   * @title Takeoff item ID
   * @TJS-type ["integer","null"]
   */
  TakeoffItemID?: number | null;
  /** @title Catalog item branches */
  CatalogItemBranches?: CatalogItemBranch[] | null;
  /** @title All branches */
  AllBranches?: boolean;
  /** @title Material barcode 1 */
  MaterialBarcode1?: string | null;
  /** @title Material barcode 2 */
  MaterialBarcode2?: string | null;
};
