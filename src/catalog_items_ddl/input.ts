// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type CatalogItemsDdlInput = {
  /**
   * Only the catalog items of this catalog item category, such as 1. Leave it empty to get all of them.
   * @title Catalog item category ID
   * @TJS-type ["integer","string"]
   */
  catalog_item_category_id?: number | string;
  /**
   * Only the catalog items that hold all of these words in item name, item code or purchase unit type name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
