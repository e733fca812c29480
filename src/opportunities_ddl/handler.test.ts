// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { opportunitiesLookup } from '../records/opportunities.lookup';
import { testLookup } from '../testing/suites/lookup';
import { opportunitiesDdlHandler } from './handler';

testLookup(opportunitiesDdlHandler, opportunitiesLookup);
