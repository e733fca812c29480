// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type {
  BranchID,
  CatalogID,
  CatalogItemBranchID,
  CatalogItemCategoryID,
  CatalogItemID,
  TakeoffItemID,
  UnitTypeID,
} from '../records/ids';

export type CatalogItemBranchInput = {
  /**
   * @title Catalog item branch ID
   * @lookupInput {"catalog_item_id":"{{{CatalogItemID}}}"}
   */
  CatalogItemBranchID?: CatalogItemBranchID;
  /**
   * @title Branch ID
   */
  BranchID?: BranchID;
  /**
   * Best left out: BranchID says which.
   *
   * @title Branch name
   * @advanced true
   */
  BranchName?: string;
};

/**
 * @enumLabels Allocate from mobile, Allocation unit type ID, Catalog ID, EPA name, EPA number, Force unit pricing, Inventory, Item alternate name, Item code, Item cost, Item description, Item name, Material barcode 1, Material barcode 2, Purchase unit cost, Purchase unit type ID, Takeoff item ID
 */
export type CatalogItemsUpdateClearable =
  | 'AllocateFromMobile'
  | 'AllocationUnitTypeID'
  | 'CatalogId'
  | 'EPAName'
  | 'EPANumber'
  | 'ForceUnitPricing'
  | 'Inventory'
  | 'ItemAlternateName'
  | 'ItemCode'
  | 'ItemCost'
  | 'ItemDescription'
  | 'ItemName'
  | 'MaterialBarcode1'
  | 'MaterialBarcode2'
  | 'PurchaseUnitCost'
  | 'PurchaseUnitTypeID'
  | 'TakeoffItemID';

export type CatalogItemsUpdateInput = {
  /**
   * The item to update.
   *
   * @title Catalog item ID
   * @minimum 1
   * @maximum 2147483647
   */
  CatalogItemID: CatalogItemID;
  /**
   * The branches that carry the item, in full.
   *
   * @title Catalog item branches
   */
  CatalogItemBranches?: CatalogItemBranchInput[];
  /**
   * @title Catalog item category ID
   */
  CatalogItemCategoryID?: CatalogItemCategoryID;
  /**
   * Material, Labor, Equipment, Sub or Other.
   *
   * @title Item type
   * @minLength 1
   */
  ItemType?: string;
  /**
   * Such as Yaupon Holly 3 gal.
   *
   * @title Item name
   */
  ItemName?: string;
  /**
   * Another name of the item, such as Dwarf yaupon holly.
   *
   * @title Item alternate name
   */
  ItemAlternateName?: string;
  /**
   * Such as 3 gallon, full and dense.
   *
   * @title Item description
   */
  ItemDescription?: string;
  /**
   * The company's own code, such as MULCH-HW.
   *
   * @title Item code
   */
  ItemCode?: string;
  /**
   * Cost of one unit, such as 4.25.
   *
   * @title Item cost
   */
  ItemCost?: number;
  /**
   * Unit in which it is bought, such as cubic yard.
   *
   * @title Purchase unit type ID
   */
  PurchaseUnitTypeID?: UnitTypeID;
  /**
   * Unit in which it is used up on jobs, such as bag.
   *
   * @title Allocation unit type ID
   */
  AllocationUnitTypeID?: UnitTypeID;
  /**
   * Factor between these units; 1 where they are the same. A new item needs it.
   *
   * @title Unit type allocation conversion
   * @minimum 0.01
   * @maximum 2147483647
   */
  UnitTypeAllocationConversion?: number;
  /**
   * Registration number of a pesticide.
   *
   * @title EPA number
   */
  EPANumber?: string;
  /**
   * The name under which the EPA has registered a chemical.
   *
   * @title EPA name
   */
  EPAName?: string;
  /**
   * Whether stock is kept of it.
   *
   * @title Inventory
   */
  Inventory?: boolean;
  /**
   * Whether estimators may pick it.
   *
   * @title Available to bid
   */
  AvailableToBid?: boolean;
  /**
   * Whether the catalog item is in use.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * @title Takeoff item ID
   */
  TakeoffItemID?: TakeoffItemID;
  /**
   * Cost of one unit as it is bought, such as 42.5.
   *
   * @title Purchase unit cost
   */
  PurchaseUnitCost?: number;
  /**
   * Whether the item is always priced by the unit. By its name; Aspire does not document it.
   *
   * @title Force unit pricing
   */
  ForceUnitPricing?: boolean;
  /**
   * Whether crews may allocate it from the mobile app.
   *
   * @title Allocate from mobile
   */
  AllocateFromMobile?: boolean;
  /**
   * No list in the API: take one that an item has already.
   *
   * @title Catalog ID
   */
  CatalogId?: CatalogID;
  /**
   * Such as 012345678905.
   *
   * @title Material barcode 1
   */
  MaterialBarcode1?: string;
  /**
   * A second bar code, where there is one.
   *
   * @title Material barcode 2
   */
  MaterialBarcode2?: string;
  /**
   * Fields to empty, such as: AllocateFromMobile. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: CatalogItemsUpdateClearable[];
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
