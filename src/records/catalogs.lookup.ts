// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { catalogItemsGet } from './catalog_items.operations';

export const catalogsLookup: Lookup = {
  list: catalogItemsGet,
  singular: 'catalog',
  plural: 'catalogs',
  key: 'CatalogId',
  name: '{CatalogName}',
  detail: [],
  search: { text: ['CatalogName'], number: [] },
};
