// Generated from api/jobs.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { jobsLookup } from '../records/jobs.lookup';
import { testLookup } from '../testing/suites/lookup';
import { jobsDdlHandler } from './handler';

testLookup(jobsDdlHandler, jobsLookup);
