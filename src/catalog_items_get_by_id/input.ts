// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { CatalogItemField } from '../records/catalog_items';
import type { CatalogItemID } from '../records/ids';

export type CatalogItemsGetByIdInput = {
  /**
   * The Catalog item ID of the catalog item to give, such as: 4711.
   * @title Catalog item ID
   * @minimum 1
   */
  id: CatalogItemID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: CatalogItemField[];
  /**
   * Whether a missing catalog item gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: CatalogItemID,CatalogItemCategoryID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
