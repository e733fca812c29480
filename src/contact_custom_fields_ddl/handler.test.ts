// Generated from api/contact_custom_fields.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { contactCustomFieldsLookup } from '../records/contact_custom_fields.lookup';
import { testLookup } from '../testing/suites/lookup';
import { contactCustomFieldsDdlHandler } from './handler';

testLookup(contactCustomFieldsDdlHandler, contactCustomFieldsLookup);
