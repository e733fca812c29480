// Generated from api/sales_types.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const salesTypes: ResourceRow = {
  name: 'SalesTypes',
  singular: 'sales type',
  plural: 'sales types',
  key: ['SalesTypeID'],
};

export const salesTypesGet: OperationRow = {
  name: 'sales_types_get',
  title: 'List sales types',
  resource: salesTypes,
  method: 'GET',
  path: '/SalesTypes',
  options: 'odata',
  fields: { SalesTypeID: 'integer', SalesTypeName: 'text', Active: 'boolean' },
  replies: 'rows',
};
