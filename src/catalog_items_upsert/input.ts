// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { CatalogItemBody } from '../records/catalog_items.bodies';
import type { CatalogItemID } from '../records/ids';

/** @enumLabels Catalog item ID, EPA number, Item code, Item name, Item type, Material barcode 1 */
type CatalogItemMatch = 'CatalogItemID' | 'EPANumber' | 'ItemCode' | 'ItemName' | 'ItemType' | 'MaterialBarcode1';

export type CatalogItemsUpsertInput = Simplify<
  {
    /**
     * The fields that tell whether the catalog item is there already, such as: ItemCode. All of them must be filled in below, and be the same.
     * @title Match on
     * @minItems 1
     * @default ["ItemCode"]
     */
    match_on: CatalogItemMatch[];
  } & CatalogItemBody & {
      /**
       * The catalog item to update, where it is known. Goes with CatalogItemID in Match on; a new one gets its id from Aspire.
       * @title Catalog item ID
       * @minimum 1
       */
      CatalogItemID?: CatalogItemID;
    }
>;
