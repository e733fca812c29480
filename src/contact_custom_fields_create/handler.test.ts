// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import { contactCustomFieldsCreate } from '../records/contact_custom_fields.operations';
import { testCall } from '../testing/suites/call';
import { contactCustomFieldsCreateHandler } from './handler';
import type { ContactCustomFieldsCreateInput } from './input';

const example: ContactCustomFieldsCreateInput = {
  ContactCustomFieldDefinitionID: 1,
  ContactID: 1,
  ColumnValue: 'Gate code 4471',
};

testCall(contactCustomFieldsCreateHandler, contactCustomFieldsCreate, example, {
  required: 'ContactCustomFieldDefinitionID',
});
