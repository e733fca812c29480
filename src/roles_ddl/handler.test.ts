// Generated from api/roles.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { rolesLookup } from '../records/roles.lookup';
import { testLookup } from '../testing/suites/lookup';
import { rolesDdlHandler } from './handler';

testLookup(rolesDdlHandler, rolesLookup);
