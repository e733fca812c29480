// Generated from api/property_groups.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { propertyGroupsLookup } from '../records/property_groups.lookup';
import { testLookup } from '../testing/suites/lookup';
import { propertyGroupsDdlHandler } from './handler';

testLookup(propertyGroupsDdlHandler, propertyGroupsLookup);
