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
   * @title Branch name
   */
  BranchName?: string;
};

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
   * @title Item name
   */
  ItemName?: string;
  /**
   * @title Item alternate name
   */
  ItemAlternateName?: string;
  /**
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
   * Factor between these units; 1 where they are the same. Give it on creation.
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
   * @title Active
   */
  Active?: boolean;
  /**
   * @title Takeoff item ID
   */
  TakeoffItemID?: TakeoffItemID;
  /**
   * @title Purchase unit cost
   */
  PurchaseUnitCost?: number;
  /**
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
   * @title Material barcode 1
   */
  MaterialBarcode1?: string;
  /**
   * @title Material barcode 2
   */
  MaterialBarcode2?: string;
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
