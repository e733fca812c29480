// Generated from api/property_contacts.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { propertyContactsLookup } from '../records/property_contacts.lookup';
import { testLookup } from '../testing/suites/lookup';
import { propertyContactsDdlHandler } from './handler';

testLookup(propertyContactsDdlHandler, propertyContactsLookup);
