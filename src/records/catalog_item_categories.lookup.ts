// Generated from api/catalog_item_categories.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { catalogItemCategoriesGet } from './catalog_item_categories.operations';

export const catalogItemCategoriesLookup: Lookup = {
  list: catalogItemCategoriesGet,
  singular: 'catalog item category',
  plural: 'catalog item categories',
  key: 'CatalogItemCategoryID',
  name: '{CategoryName}',
  detail: [],
  active: true,
  search: { text: ['CategoryName'], number: [] },
};
