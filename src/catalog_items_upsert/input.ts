// Generated from api/catalog_items.yaml and tools/generate/conveniences.ts by "npm run generate": change these, not this file.
import type { CatalogID, CatalogItemCategoryID, CatalogItemID, TakeoffItemID, UnitTypeID } from '../records/ids';

/**
 * @enumLabels Catalog item ID, EPA number, Item code, Item name, Item type, Material barcode 1
 */

export type CatalogItemMatch =
  'CatalogItemID' | 'EPANumber' | 'ItemCode' | 'ItemName' | 'ItemType' | 'MaterialBarcode1';

export type CatalogItemsUpsertInput = {
  /**
   * The fields that tell whether the catalog item is there already, such as: ItemCode. All of them that are filled in must be the same; those left empty are passed over.
   *
   * @title Match on
   * @minItems 1
   * @default ["ItemCode"]
   */
  match_on: CatalogItemMatch[];
  /**
   * @title Catalog item category ID
   */
  CatalogItemCategoryID: CatalogItemCategoryID;
  /**
   * Material, Labor, Equipment, Sub or Other.
   *
   * @title Item type
   * @minLength 1
   */
  ItemType: string;
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
  AvailableToBid: boolean;
  /**
   * @title Active
   */
  Active: boolean;
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
   * The catalog item to update, where it is known. Goes with CatalogItemID in Match on; a new one gets its id from Aspire.
   *
   * @title Catalog item ID
   * @minimum 1
   */
  CatalogItemID?: CatalogItemID;
};
