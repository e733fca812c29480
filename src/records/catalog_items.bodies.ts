// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { CatalogID, CatalogItemCategoryID, TakeoffItemID, UnitTypeID } from './ids';

export type CatalogItemBody = {
  /** @title Catalog item category ID */
  CatalogItemCategoryID: CatalogItemCategoryID;
  /**
   * Material, Labor, Equipment, Sub or Other.
   * @title Item type
   * @minLength 1
   */
  ItemType: string;
  /**
   * Such as Yaupon Holly 3 gal.
   * @title Item name
   */
  ItemName?: string;
  /**
   * Another name of the item, such as Dwarf yaupon holly.
   * @title Item alternate name
   */
  ItemAlternateName?: string;
  /**
   * Such as 3 gallon, full and dense.
   * @title Item description
   */
  ItemDescription?: string;
  /**
   * The company's own code, such as MULCH-HW.
   * @title Item code
   */
  ItemCode?: string;
  /**
   * Cost of one unit, such as 4.25.
   * @title Item cost
   */
  ItemCost?: number;
  /**
   * Unit in which it is bought, such as cubic yard.
   * @title Purchase unit type ID
   */
  PurchaseUnitTypeID?: UnitTypeID;
  /**
   * Unit in which it is used up on jobs, such as bag.
   * @title Allocation unit type ID
   */
  AllocationUnitTypeID?: UnitTypeID;
  /**
   * Factor between these units; 1 where they are the same. A new item needs it.
   * @title Unit type allocation conversion
   * @minimum 0.01
   * @maximum 2147483647
   */
  UnitTypeAllocationConversion: number;
  /**
   * Registration number of a pesticide.
   * @title EPA number
   */
  EPANumber?: string;
  /**
   * The name under which the EPA has registered a chemical.
   * @title EPA name
   */
  EPAName?: string;
  /**
   * Whether stock is kept of it.
   * @title Inventory
   */
  Inventory?: boolean;
  /**
   * Whether estimators may pick it.
   * @title Available to bid
   */
  AvailableToBid: boolean;
  /**
   * Whether the catalog item is in use.
   * @title Active
   */
  Active: boolean;
  /** @title Takeoff item ID */
  TakeoffItemID?: TakeoffItemID;
  /**
   * Cost of one unit as it is bought, such as 42.5.
   * @title Purchase unit cost
   */
  PurchaseUnitCost?: number;
  /**
   * Whether the item is always priced by the unit. By its name; Aspire does not document it.
   * @title Force unit pricing
   */
  ForceUnitPricing?: boolean;
  /**
   * Whether crews may allocate it from the mobile app.
   * @title Allocate from mobile
   */
  AllocateFromMobile?: boolean;
  /**
   * No list in the API: take one that an item has already.
   * @title Catalog ID
   */
  CatalogId?: CatalogID;
  /**
   * Such as 012345678905.
   * @title Material barcode 1
   */
  MaterialBarcode1?: string;
  /**
   * A second bar code, where there is one.
   * @title Material barcode 2
   */
  MaterialBarcode2?: string;
};
