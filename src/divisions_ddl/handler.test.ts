// Generated from api/divisions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { divisionsLookup } from '../records/divisions.lookup';
import { testLookup } from '../testing/suites/lookup';
import { divisionsDdlHandler } from './handler';

testLookup(divisionsDdlHandler, divisionsLookup);
