// Generated from api/catalog_items.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type CatalogsDdlInput = {
  /**
   * Only the catalogs that hold all of these words in catalog name, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
