// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const contactCustomFields: ResourceRow = {
  name: 'ContactCustomFields',
  singular: 'contact custom field',
  plural: 'contact custom fields',
  key: ['ContactCustomFieldValueID'],
};

export const contactCustomFieldsGet: OperationRow = {
  name: 'contact_custom_fields_get',
  title: 'List contact custom field values',
  resource: contactCustomFields,
  method: 'GET',
  path: '/ContactCustomFields',
  options: 'odata',
  fields: {
    ContactCustomFieldValueID: 'integer',
    ContactCustomFieldDefinitionID: 'integer',
    ContactID: 'integer',
    ColumnValue: 'text',
  },
  replies: 'rows',
};

export const contactCustomFieldsCreate: OperationRow = {
  name: 'contact_custom_fields_create',
  title: 'Create contact custom field value',
  resource: contactCustomFields,
  method: 'POST',
  path: '/ContactCustomFields',
  body: {
    ContactCustomFieldDefinitionID: {
      type: 'integer',
      title: 'Contact custom field definition',
      required: true,
      minimum: 1,
      maximum: 2147483647,
    },
    ContactID: { type: 'integer', title: 'Contact', required: true, minimum: 1, maximum: 2147483647 },
    ColumnValue: { type: 'string', nullable: true, maxLength: 2000 },
  },
  replies: 'id',
};

export const contactCustomFieldsUpdate: OperationRow = {
  name: 'contact_custom_fields_update',
  title: 'Update contact custom field value',
  resource: contactCustomFields,
  method: 'PUT',
  path: '/ContactCustomFields',
  body: {
    ContactCustomFieldValueID: {
      type: 'integer',
      title: 'Contact custom field value',
      required: true,
      minimum: 1,
      maximum: 2147483647,
    },
    ColumnValue: { type: 'string', nullable: true, maxLength: 2000 },
  },
  readBefore: { path: '/ContactCustomFields', keys: { ContactCustomFieldValueID: 'ContactCustomFieldValueID' } },
  replies: 'id',
};
