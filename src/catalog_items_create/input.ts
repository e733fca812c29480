// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { CatalogID, CatalogItemCategoryID, TakeoffItemID, UnitTypeID } from '../records/ids';

export type CatalogItemsCreateInput = Simplify<
  {
    /**
     * What kind of item it is. Sub stands for a subcontractor.
     * @title Item type
     * @minLength 1
     * @lookupOperation field_values_ddl
     * @lookupInput {"list":"catalog_items_get","field":"ItemType"}
     * @lookupAuthRequired true
     */
    ItemType: string;
    /** @title Catalog item category */
    CatalogItemCategoryID: CatalogItemCategoryID;
    /**
     * How many allocation units make one purchase unit, such as 27. Give 1 where both units are the same.
     * @title Unit type allocation conversion
     * @minimum 0.01
     * @maximum 2147483647
     */
    UnitTypeAllocationConversion: number;
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
    /**
     * What estimators look for, such as Yaupon Holly 3 gal.
     * @title Item name
     */
    ItemName?: string;
    /**
     * The company's own code, such as MULCH-HW.
     * @title Item code
     */
    ItemCode?: string;
    /**
     * What the customer reads, such as 3 gallon, full and dense.
     * @title Item description
     * @format text
     */
    ItemDescription?: string;
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
     * Cost of one unit, such as 4.25.
     * @title Item cost
     */
    ItemCost?: number;
    /**
     * Another name of the item, such as Dwarf yaupon holly.
     * @title Item alternate name
     * @advanced true
     */
    ItemAlternateName?: string;
    /**
     * The registration number of a pesticide, such as 524-475.
     * @title EPA number
     * @advanced true
     */
    EPANumber?: string;
    /**
     * The name under which the EPA has registered a chemical.
     * @title EPA name
     * @advanced true
     */
    EPAName?: string;
    /**
     * True keeps stock of the item.
     * @title Inventory
     * @advanced true
     */
    Inventory?: boolean;
    /**
     * @title Takeoff item
     * @advanced true
     */
    TakeoffItemID?: TakeoffItemID;
    /**
     * Cost of one unit as it is bought, such as 42.5.
     * @title Purchase unit cost
     * @advanced true
     */
    PurchaseUnitCost?: number;
    /**
     * True always prices the item by the unit.
     * @title Force unit pricing
     * @advanced true
     */
    ForceUnitPricing?: boolean;
    /**
     * True lets crews allocate it from the mobile app.
     * @title Allocate from mobile
     * @advanced true
     */
    AllocateFromMobile?: boolean;
    /**
     * The catalog that holds the item. The list shows the catalogs that your items are in.
     * @title Catalog
     * @advanced true
     */
    CatalogId?: CatalogID;
    /**
     * The bar code on the goods, such as 012345678905.
     * @title Material barcode 1
     * @advanced true
     */
    MaterialBarcode1?: string;
    /**
     * A second bar code, such as 012345678912.
     * @title Material barcode 2
     * @advanced true
     */
    MaterialBarcode2?: string;
  } & ApiVersion
>;
