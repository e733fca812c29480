// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { CatalogItemField } from '../records/catalog_items';

export type CatalogItemsGetInput = ListConditions<CatalogItemField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, All branches, Allocate from mobile, Allocation unit type ID, Allocation unit type name, Available to bid, Catalog ID, Catalog item category ID, Catalog item ID, Catalog name, EPA name, EPA number, Force unit pricing, Inventory, Item alternate name, Item code, Item cost, Item description, Item name, Item type, Last updated by user ID, Last updated by user name, Last updated date and time, Material barcode 1, Material barcode 2, Purchase unit cost, Purchase unit type ID, Purchase unit type name, Takeoff item ID, Unit type allocation conversion
   */
  sort_by?: CatalogItemField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as CatalogItemID eq 1 and contains(ItemName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as LastUpdatedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as CatalogItemID,ItemName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Catalog item branches without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
