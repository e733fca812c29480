// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { CatalogItemBody } from '../records/catalog_items.bodies';
import type { BranchID, CatalogItemBranchID, CatalogItemID } from '../records/ids';

type CatalogItemBranchInput = {
  /**
   * @title Catalog item branch
   * @lookupInput {"catalog_item_id":"{{{CatalogItemID}}}"}
   */
  CatalogItemBranchID?: CatalogItemBranchID;
  /** @title Branch */
  BranchID?: BranchID;
  /**
   * Leave it empty: Branch says which one.
   * @title Branch name
   * @advanced true
   */
  BranchName?: string;
};

/** @enumLabels Allocate from mobile, Allocation unit type ID, Catalog ID, EPA name, EPA number, Force unit pricing, Inventory, Item alternate name, Item code, Item cost, Item description, Item name, Material barcode 1, Material barcode 2, Purchase unit cost, Purchase unit type ID, Takeoff item ID */
type CatalogItemsUpdateClearable =
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

export type CatalogItemsUpdateInput = Simplify<
  {
    /**
     * The catalog item to update.
     * @title Catalog item
     * @minimum 1
     * @maximum 2147483647
     */
    CatalogItemID: CatalogItemID;
    /**
     * All branches that carry the item: the list takes the place of the old one.
     * @title Catalog item branches
     */
    CatalogItemBranches?: CatalogItemBranchInput[];
  } & Partial<CatalogItemBody> & {
      /**
       * The fields to empty, such as Allocate from mobile. A field that you only leave out keeps its value.
       * @title Clear fields
       */
      clear_fields?: CatalogItemsUpdateClearable[];
    } & UpdateOptions
>;
