// Generated from api/catalog_item_categories.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const catalogItemCategories: ResourceRow = {
  name: 'CatalogItemCategories',
  singular: 'catalog item category',
  plural: 'catalog item categories',
  key: ['CatalogItemCategoryID'],
};

export const catalogItemCategoriesGet: OperationRow = {
  name: 'catalog_item_categories_get',
  title: 'List catalog item categories',
  resource: catalogItemCategories,
  method: 'GET',
  path: '/CatalogItemCategories',
  options: 'odata',
  fields: { CatalogItemCategoryID: 'integer', CategoryName: 'text', Active: 'boolean' },
  replies: 'rows',
};
