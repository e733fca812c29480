// Generated from api/divisions.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.
import { divisionsLookup } from '../records/divisions.lookup';
import { testLookup } from '../testing/suites/lookup';
import { divisionsDdlHandler } from './handler';

testLookup(divisionsDdlHandler, divisionsLookup);
