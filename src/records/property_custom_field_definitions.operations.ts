// Generated from api/property_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const propertyCustomFieldDefinitions: ResourceRow = {
  name: 'PropertyCustomFieldDefinitions',
  singular: 'property custom field definition',
  plural: 'property custom field definitions',
  key: ['PropertyCustomFieldDefinitionID'],
};

export const propertyCustomFieldDefinitionsGet: OperationRow = {
  name: 'property_custom_field_definitions_get',
  title: 'List property custom field definitions',
  resource: propertyCustomFieldDefinitions,
  method: 'GET',
  path: '/PropertyCustomFieldDefinitions',
  options: 'odata',
  fields: {
    PropertyCustomFieldDefinitionID: 'integer',
    ColumnName: 'text',
    ColumnType: 'text',
    DateCreated: 'date',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    DisplayOrder: 'integer',
  },
  timestamps: { created: 'DateCreated' },
  replies: 'rows',
};
