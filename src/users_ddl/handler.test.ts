// Generated from api/users.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { usersLookup } from '../records/users.lookup';
import { testLookup } from '../testing/suites/lookup';
import { usersDdlHandler } from './handler';

testLookup(usersDdlHandler, usersLookup);
