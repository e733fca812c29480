// Generated from api/contact_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const contactCustomFieldDefinitions: ResourceRow = {
  name: 'ContactCustomFieldDefinitions',
  singular: 'contact custom field definition',
  plural: 'contact custom field definitions',
  key: ['ContactCustomFieldDefinitionID'],
};

export const contactCustomFieldDefinitionsGet: OperationRow = {
  name: 'contact_custom_field_definitions_get',
  title: 'List contact custom field definitions',
  resource: contactCustomFieldDefinitions,
  method: 'GET',
  path: '/ContactCustomFieldDefinitions',
  options: 'odata',
  fields: {
    ContactCustomFieldDefinitionID: 'integer',
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
