// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type CatalogsDdlInput = {
  /**
   * Only the catalogs that hold all of these words in catalog name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
