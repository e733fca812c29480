// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { catalogItemsGet } from './catalog_items.operations';

export const catalogItemsLookup: Lookup = {
  list: catalogItemsGet,
  singular: 'catalog item',
  plural: 'catalog items',
  key: 'CatalogItemID',
  name: '{ItemName}',
  detail: ['{ItemCode}', '{PurchaseUnitTypeName}'],
  active: true,
  parents: { catalog_item_category_id: 'CatalogItemCategoryID' },
  search: { text: ['ItemName', 'ItemCode', 'PurchaseUnitTypeName'], number: [] },
};
