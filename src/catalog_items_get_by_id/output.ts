// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { CatalogItem } from '../records/catalog_items';

export type CatalogItemsGetByIdOutput = {
  /**
   * The catalog item; empty where there is none.
   * @title Record
   */
  record: CatalogItem | null;
  /**
   * True when there is such a catalog item.
   * @title Found
   */
  found: boolean;
};
