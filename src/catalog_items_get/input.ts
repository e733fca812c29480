// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { CatalogItemField } from '../records/catalog_items';

export type CatalogItemsGetInput = ListConditions<CatalogItemField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, All branches, Allocate from mobile, Allocation unit type ID, Allocation unit type name, Available to bid, Catalog ID, Catalog item category ID, Catalog item ID, Catalog name, EPA name, EPA number, Force unit pricing, Inventory, Item alternate name, Item code, Item cost, Item description, Item name, Item type, Last updated by user ID, Last updated by user name, Last updated date time, Material barcode 1, Material barcode 2, Purchase unit cost, Purchase unit type ID, Purchase unit type name, Takeoff item ID, Unit type allocation conversion
   */
  sort_by?: CatalogItemField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: CatalogItemID eq 1 and contains(ItemName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: LastUpdatedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: CatalogItemID,ItemName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives CatalogItemBranches without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
