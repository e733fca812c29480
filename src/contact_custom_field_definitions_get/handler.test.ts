// Generated from api/contact_custom_field_definitions.yaml by "npm run generate": change the page, not this file.
import { contactCustomFieldDefinitionsGet } from '../records/contact_custom_field_definitions.operations';
import { testList } from '../testing/suites/list';
import { contactCustomFieldDefinitionsGetHandler } from './handler';
import type { ContactCustomFieldDefinitionsGetInput } from './input';

const example: ContactCustomFieldDefinitionsGetInput = { filter: 'ContactCustomFieldDefinitionID eq 1', limit: 50 };

testList(contactCustomFieldDefinitionsGetHandler, contactCustomFieldDefinitionsGet, example);
