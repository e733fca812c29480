// Generated from api/property_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { propertyTypesLookup } from '../records/property_types.lookup';
import { testLookup } from '../testing/suites/lookup';
import { propertyTypesDdlHandler } from './handler';

testLookup(propertyTypesDdlHandler, propertyTypesLookup);
