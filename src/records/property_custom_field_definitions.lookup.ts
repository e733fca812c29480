// Generated from api/property_custom_field_definitions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { propertyCustomFieldDefinitionsGet } from './property_custom_field_definitions.operations';

export const propertyCustomFieldDefinitionsLookup: Lookup = {
  list: propertyCustomFieldDefinitionsGet,
  singular: 'property custom field definition',
  plural: 'property custom field definitions',
  key: 'PropertyCustomFieldDefinitionID',
  name: '{ColumnName}',
  detail: ['{ColumnType}'],
  search: { text: ['ColumnName', 'ColumnType'], number: [] },
};
