// Generated from api/contacts.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { contactsLookup } from '../records/contacts.lookup';
import { testLookup } from '../testing/suites/lookup';
import { contactsDdlHandler } from './handler';

testLookup(contactsDdlHandler, contactsLookup);
