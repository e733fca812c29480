// Generated from api/jobs.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.
import { jobsLookup } from '../records/jobs.lookup';
import { testLookup } from '../testing/suites/lookup';
import { jobsDdlHandler } from './handler';

testLookup(jobsDdlHandler, jobsLookup);
