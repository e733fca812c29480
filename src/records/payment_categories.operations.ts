// Generated from api/payment_categories.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const paymentCategories: ResourceRow = {
  name: 'PaymentCategories',
  singular: 'payment category',
  plural: 'payment categories',
  key: ['PaymentCategoryID'],
};

export const paymentCategoriesGet: OperationRow = {
  name: 'payment_categories_get',
  title: 'List payment categories',
  resource: paymentCategories,
  method: 'GET',
  path: '/PaymentCategories',
  options: 'odata',
  fields: {
    PaymentCategoryID: 'integer',
    PaymentCategoryName: 'text',
    Active: 'boolean',
    SortOrder: 'integer',
    AccountNumber: 'text',
  },
  replies: 'rows',
};
