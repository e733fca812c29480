// Generated from api/catalog_item_categories.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type CatalogItemCategoriesDdlInput = {
  /**
   * Only the catalog item categories that hold all of these words in category name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
