// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { UpdateOptions } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { CatalogItemBody } from '../records/catalog_items.bodies';
import type { BranchID, CatalogItemBranchID, CatalogItemID } from '../records/ids';

type CatalogItemBranchInput = {
  /**
   * @title Catalog item branch ID
   * @lookupInput {"catalog_item_id":"{{{CatalogItemID}}}"}
   */
  CatalogItemBranchID?: CatalogItemBranchID;
  /** @title Branch ID */
  BranchID?: BranchID;
  /**
   * Best left out: BranchID says which.
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
     * The item to update.
     * @title Catalog item ID
     * @minimum 1
     * @maximum 2147483647
     */
    CatalogItemID: CatalogItemID;
    /**
     * The branches that carry the item, in full.
     * @title Catalog item branches
     */
    CatalogItemBranches?: CatalogItemBranchInput[];
  } & Partial<CatalogItemBody> & {
      /**
       * Fields to empty, such as: AllocateFromMobile. A field that is merely left out keeps its value; one that is named here is not given as well.
       * @title Clear fields
       */
      clear_fields?: CatalogItemsUpdateClearable[];
    } & UpdateOptions
>;
