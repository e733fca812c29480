// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { propertiesLookup } from '../records/properties.lookup';
import { testLookup } from '../testing/suites/lookup';
import { propertiesDdlHandler } from './handler';

testLookup(propertiesDdlHandler, propertiesLookup);
