// Generated from api/workers_comps.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { workersCompsLookup } from '../records/workers_comps.lookup';
import { testLookup } from '../testing/suites/lookup';
import { workersCompsDdlHandler } from './handler';

testLookup(workersCompsDdlHandler, workersCompsLookup);
