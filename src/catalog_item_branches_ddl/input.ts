// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type CatalogItemBranchesDdlInput = {
  /**
   * Only the catalog item branches of this catalog item, such as 1. Leave it empty to get all of them.
   * @title Catalog item ID
   * @TJS-type ["integer","string"]
   */
  catalog_item_id?: number | string;
  /**
   * Only the catalog item branches that hold all of these words in item name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
