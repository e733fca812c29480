// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { CatalogItemField } from '../records/catalog_items';
import type { CatalogItemID } from '../records/ids';

export type CatalogItemsGetByIdInput = {
  /**
   * The catalog item to get: pick it from the list, or give its ID, such as 4711.
   * @title Catalog item
   * @minimum 1
   */
  id: CatalogItemID;
  /**
   * The fields to get; you always get the ID. Leave it empty to get the whole record with its nested lists.
   * @title Fields
   */
  fields?: CatalogItemField[];
  /**
   * True gives an empty Record, and Found as false, when there is no such catalog item, so that your workflow can branch. Otherwise that is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to get, separated by commas, such as CatalogItemID,CatalogItemCategoryID. Use it in place of Fields.
   * @title Select
   * @advanced true
   */
  select?: string;
};
