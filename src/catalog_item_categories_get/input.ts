// Generated from api/catalog_item_categories.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { CatalogItemCategoryField } from '../records/catalog_item_categories';

export type CatalogItemCategoriesGetInput = ListConditions<CatalogItemCategoryField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Catalog item category ID, Category name
   */
  sort_by?: CatalogItemCategoryField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as CatalogItemCategoryID eq 1 and contains(CategoryName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as CatalogItemCategoryID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as CatalogItemCategoryID,CategoryName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
