// Generated from api/branches.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.
import { branchesLookup } from '../records/branches.lookup';
import { testLookup } from '../testing/suites/lookup';
import { branchesDdlHandler } from './handler';

testLookup(branchesDdlHandler, branchesLookup);
