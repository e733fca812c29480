// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import { contactsGet } from '../records/contacts.operations';
import { testList } from '../testing/suites/list';
import { contactsGetHandler } from './handler';
import type { ContactsGetInput } from './input';

const example: ContactsGetInput = { filter: 'ContactID eq 1', limit: 50 };

testList(contactsGetHandler, contactsGet, example);
