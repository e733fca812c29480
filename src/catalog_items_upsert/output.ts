// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { CatalogItem } from '../records/catalog_items';

export type CatalogItemsUpsertOutput = {
  /**
   * True for a new catalog item, false where one was updated.
   * @title Created
   */
  created: boolean;
  /**
   * The ID of the catalog item; empty in the rare case that Aspire does not tell it.
   * @title ID
   * @TJS-type ["integer","null"]
   */
  id: number | null;
  /**
   * The catalog item as Aspire has it now. Missing in the rare case that the connector saved it but could not read it back.
   * @title Record
   */
  record?: CatalogItem;
  /**
   * What Aspire answered in place of an ID. Read it: it can hold an objection.
   * @title Reply
   */
  reply?: string;
};
