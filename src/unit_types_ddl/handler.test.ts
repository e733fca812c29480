// Generated from api/unit_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { unitTypesLookup } from '../records/unit_types.lookup';
import { testLookup } from '../testing/suites/lookup';
import { unitTypesDdlHandler } from './handler';

testLookup(unitTypesDdlHandler, unitTypesLookup);
