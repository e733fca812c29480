// Generated from api/contact_types.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const contactTypes: ResourceRow = {
  name: 'ContactTypes',
  singular: 'contact type',
  plural: 'contact types',
  key: ['ContactTypeID'],
};

export const contactTypesGet: OperationRow = {
  name: 'contact_types_get',
  title: 'List contact types',
  resource: contactTypes,
  method: 'GET',
  path: '/ContactTypes',
  options: 'odata',
  fields: { ContactTypeID: 'integer', ContactTypeName: 'text', Active: 'boolean' },
  replies: 'rows',
};
