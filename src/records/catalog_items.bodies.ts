// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { CatalogID, CatalogItemCategoryID, TakeoffItemID, UnitTypeID } from './ids';

export type CatalogItemBody = {
  /** @title Catalog item category */
  CatalogItemCategoryID: CatalogItemCategoryID;
  /**
   * What kind of item it is. Sub stands for a subcontractor.
   * @title Item type
   * @minLength 1
   */
  ItemType: string;
  /**
   * What estimators look for, such as Yaupon Holly 3 gal.
   * @title Item name
   */
  ItemName?: string;
  /**
   * Another name of the item, such as Dwarf yaupon holly.
   * @title Item alternate name
   */
  ItemAlternateName?: string;
  /**
   * What the customer reads, such as 3 gallon, full and dense.
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
   * The unit in which you buy it, such as cubic yard.
   * @title Purchase unit type
   */
  PurchaseUnitTypeID?: UnitTypeID;
  /**
   * The unit in which jobs use it, such as bag.
   * @title Allocation unit type
   */
  AllocationUnitTypeID?: UnitTypeID;
  /**
   * How many allocation units make one purchase unit, such as 27. Give 1 where both units are the same.
   * @title Unit type allocation conversion
   * @minimum 0.01
   * @maximum 2147483647
   */
  UnitTypeAllocationConversion: number;
  /**
   * The registration number of a pesticide, such as 524-475.
   * @title EPA number
   */
  EPANumber?: string;
  /**
   * The name under which the EPA has registered a chemical.
   * @title EPA name
   */
  EPAName?: string;
  /**
   * True keeps stock of the item.
   * @title Inventory
   */
  Inventory?: boolean;
  /**
   * True lets estimators pick it.
   * @title Available to bid
   */
  AvailableToBid: boolean;
  /**
   * False takes the catalog item out of use.
   * @title Active
   */
  Active: boolean;
  /** @title Takeoff item */
  TakeoffItemID?: TakeoffItemID;
  /**
   * Cost of one unit as it is bought, such as 42.5.
   * @title Purchase unit cost
   */
  PurchaseUnitCost?: number;
  /**
   * True always prices the item by the unit.
   * @title Force unit pricing
   */
  ForceUnitPricing?: boolean;
  /**
   * True lets crews allocate it from the mobile app.
   * @title Allocate from mobile
   */
  AllocateFromMobile?: boolean;
  /**
   * The catalog that holds the item. The list shows the catalogs that your items are in.
   * @title Catalog
   */
  CatalogId?: CatalogID;
  /**
   * The bar code on the goods, such as 012345678905.
   * @title Material barcode 1
   */
  MaterialBarcode1?: string;
  /**
   * A second bar code, such as 012345678912.
   * @title Material barcode 2
   */
  MaterialBarcode2?: string;
};
