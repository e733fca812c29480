// Generated from api/contact_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { contactTypesLookup } from '../records/contact_types.lookup';
import { testLookup } from '../testing/suites/lookup';
import { contactTypesDdlHandler } from './handler';

testLookup(contactTypesDdlHandler, contactTypesLookup);
