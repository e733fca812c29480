// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { CatalogItem } from '../records/catalog_items';

export type CatalogItemsUpsertOutput = {
  /**
   * True for a new catalog item, false where one was updated.
   * @title Created
   */
  created: boolean;
  /**
   * The Catalog item ID; null in the rare case that Aspire does not tell it.
   * @title ID
   * @TJS-type ["integer","null"]
   */
  id: number | null;
  /**
   * The catalog item as Aspire has it now. Missing in the rare case that it was saved but could not be read back.
   * @title Record
   */
  record?: CatalogItem;
  /**
   * What Aspire answered in place of an id, where it did so. It may hold an objection.
   * @title Reply
   */
  reply?: string;
};
