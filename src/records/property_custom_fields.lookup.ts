// Generated from api/property_custom_fields.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { propertiesGet } from './properties.operations';
import { propertyCustomFieldDefinitionsGet } from './property_custom_field_definitions.operations';
import { propertyCustomFieldsGet } from './property_custom_fields.operations';

export const propertyCustomFieldsLookup: Lookup = {
  list: propertyCustomFieldsGet,
  singular: 'property custom field',
  plural: 'property custom fields',
  key: 'PropertyCustomFieldValueID',
  name: '{PropertyCustomFieldDefinitionID.ColumnName} {ColumnValue}',
  detail: ['{PropertyID.PropertyName}'],
  related: { PropertyCustomFieldDefinitionID: propertyCustomFieldDefinitionsGet, PropertyID: propertiesGet },
  parents: { property_id: 'PropertyID', property_custom_field_definition_id: 'PropertyCustomFieldDefinitionID' },
  search: { text: ['ColumnValue'], number: [] },
};
