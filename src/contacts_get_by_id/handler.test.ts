// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { contactsGetById } from '../records/contacts.operations';
import { testGetById } from '../testing/suites/getById';
import { contactsGetByIdHandler } from './handler';
import type { ContactsGetByIdInput } from './input';

const example: ContactsGetByIdInput = { id: 1 };

testGetById(contactsGetByIdHandler, contactsGetById, example);
