// Generated from api/property_statuses.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { propertyStatusesLookup } from '../records/property_statuses.lookup';
import { testLookup } from '../testing/suites/lookup';
import { propertyStatusesDdlHandler } from './handler';

testLookup(propertyStatusesDdlHandler, propertyStatusesLookup);
