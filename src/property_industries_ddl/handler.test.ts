// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { propertyIndustriesLookup } from '../records/property_industries.lookup';
import { testLookup } from '../testing/suites/lookup';
import { propertyIndustriesDdlHandler } from './handler';

testLookup(propertyIndustriesDdlHandler, propertyIndustriesLookup);
