// Generated from api/catalog_item_categories.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Category name, Catalog item category ID, Active */
export enum CatalogItemCategoryField {
  CategoryName = 'CategoryName',
  CatalogItemCategoryID = 'CatalogItemCategoryID',
  Active = 'Active',
}

/** A group in the catalog, such as mulch, plants or irrigation parts. */
export type CatalogItemCategory = {
  /**
   * Tells this record from the others.
   * @title Catalog item category ID
   * @TJS-type integer
   */
  CatalogItemCategoryID?: number;
  /** @title Category name */
  CategoryName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
