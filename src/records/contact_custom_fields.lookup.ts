// Generated from api/contact_custom_fields.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { contactCustomFieldDefinitionsGet } from './contact_custom_field_definitions.operations';
import { contactCustomFieldsGet } from './contact_custom_fields.operations';
import { contactsGet } from './contacts.operations';

export const contactCustomFieldsLookup: Lookup = {
  list: contactCustomFieldsGet,
  singular: 'contact custom field',
  plural: 'contact custom fields',
  key: 'ContactCustomFieldValueID',
  name: '{ContactCustomFieldDefinitionID.ColumnName} {ColumnValue}',
  detail: ['{ContactID.FirstName} {ContactID.LastName}'],
  related: { ContactCustomFieldDefinitionID: contactCustomFieldDefinitionsGet, ContactID: contactsGet },
  parents: { contact_id: 'ContactID', contact_custom_field_definition_id: 'ContactCustomFieldDefinitionID' },
  search: { text: ['ColumnValue'], number: [] },
};
