// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.
import { contactCustomFieldsGet } from '../records/contact_custom_fields.operations';
import { testList } from '../testing/suites/list';
import { contactCustomFieldsGetHandler } from './handler';
import type { ContactCustomFieldsGetInput } from './input';

const example: ContactCustomFieldsGetInput = { filter: 'ContactCustomFieldValueID eq 1', limit: 50 };

testList(contactCustomFieldsGetHandler, contactCustomFieldsGet, example);
