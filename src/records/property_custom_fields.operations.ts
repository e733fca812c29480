// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const propertyCustomFields: ResourceRow = {
  name: 'PropertyCustomFields',
  singular: 'property custom field',
  plural: 'property custom fields',
  key: ['PropertyCustomFieldValueID'],
};

export const propertyCustomFieldsGet: OperationRow = {
  name: 'property_custom_fields_get',
  title: 'List property custom fields',
  resource: propertyCustomFields,
  method: 'GET',
  path: '/PropertyCustomFields',
  options: 'odata',
  fields: {
    PropertyCustomFieldValueID: 'integer',
    PropertyCustomFieldDefinitionID: 'integer',
    PropertyID: 'integer',
    ColumnValue: 'text',
  },
  replies: 'rows',
};

export const propertyCustomFieldsCreate: OperationRow = {
  name: 'property_custom_fields_create',
  title: 'Create property custom field',
  resource: propertyCustomFields,
  method: 'POST',
  path: '/PropertyCustomFields',
  body: {
    PropertyCustomFieldDefinitionID: {
      type: 'integer',
      title: 'Property custom field definition',
      required: true,
      minimum: 1,
      maximum: 2147483647,
    },
    PropertyID: { type: 'integer', title: 'Property', required: true, minimum: 1, maximum: 2147483647 },
    ColumnValue: { type: 'string', nullable: true, maxLength: 2000 },
  },
  replies: 'id',
};

export const propertyCustomFieldsUpdate: OperationRow = {
  name: 'property_custom_fields_update',
  title: 'Update property custom field',
  resource: propertyCustomFields,
  method: 'PUT',
  path: '/PropertyCustomFields',
  body: {
    PropertyCustomFieldValueID: {
      type: 'integer',
      title: 'Property custom field value',
      required: true,
      minimum: 1,
      maximum: 2147483647,
    },
    ColumnValue: { type: 'string', nullable: true, maxLength: 2000 },
  },
  readBefore: { path: '/PropertyCustomFields', keys: { PropertyCustomFieldValueID: 'PropertyCustomFieldValueID' } },
  replies: 'id',
};
