// Generated from api/contact_types.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const contactTypes: Resource = {
  name: 'ContactTypes',
  singular: 'contact type',
  plural: 'contact types',
  key: ['ContactTypeID'],
};

export const contactTypesGet: Operation = {
  name: 'contact_types_get',
  title: 'List contact types',
  resource: contactTypes,
  method: 'GET',
  path: '/ContactTypes',
  options: 'odata',
  fields: { ContactTypeID: 'integer', ContactTypeName: 'text', Active: 'boolean' },
  replies: 'rows',
};
