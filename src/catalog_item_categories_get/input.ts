// Generated from api/catalog_item_categories.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { CatalogItemCategoryField } from '../records/catalog_item_categories';

export type CatalogItemCategoriesGetInput = ListConditions<CatalogItemCategoryField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Catalog item category ID, Category name
   */
  sort_by?: CatalogItemCategoryField;
} & ListDirection &
  ListPages &
  ODataOptions;
