// Generated from api/branches.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { branchesLookup } from '../records/branches.lookup';
import { testLookup } from '../testing/suites/lookup';
import { branchesDdlHandler } from './handler';

testLookup(branchesDdlHandler, branchesLookup);
