// Generated from api/contact_custom_field_definitions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { contactCustomFieldDefinitionsGet } from './contact_custom_field_definitions.operations';

export const contactCustomFieldDefinitionsLookup: Lookup = {
  list: contactCustomFieldDefinitionsGet,
  singular: 'contact custom field definition',
  plural: 'contact custom field definitions',
  key: 'ContactCustomFieldDefinitionID',
  name: '{ColumnName}',
  detail: ['{ColumnType}'],
  search: { text: ['ColumnName', 'ColumnType'], number: [] },
};
