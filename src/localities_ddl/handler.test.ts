// Generated from api/localities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { localitiesLookup } from '../records/localities.lookup';
import { testLookup } from '../testing/suites/lookup';
import { localitiesDdlHandler } from './handler';

testLookup(localitiesDdlHandler, localitiesLookup);
