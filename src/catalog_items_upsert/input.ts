// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Simplify } from '../aspire/types/simplify';
import type { CatalogItemBody } from '../records/catalog_items.bodies';
import type { CatalogItemID } from '../records/ids';

/** @enumLabels Catalog item ID, EPA number, Item code, Item name, Item type, Material barcode 1 */
type CatalogItemMatch = 'CatalogItemID' | 'EPANumber' | 'ItemCode' | 'ItemName' | 'ItemType' | 'MaterialBarcode1';

export type CatalogItemsUpsertInput = Simplify<
  {
    /**
     * The fields by which to find the catalog item, such as Item code. Fill in all of them below.
     * @title Match on
     * @minItems 1
     * @default ["ItemCode"]
     */
    match_on: CatalogItemMatch[];
  } & CatalogItemBody & {
      /**
       * The catalog item to update, where you know it. Choose Catalog item ID in Match on as well.
       * @title Catalog item
       * @minimum 1
       */
      CatalogItemID?: CatalogItemID;
    }
>;
