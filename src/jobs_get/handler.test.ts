// Generated from api/jobs.yaml by "npm run generate": change the page, not this file.
import { jobsGet } from '../records/jobs.operations';
import { testList } from '../testing/suites/list';
import { jobsGetHandler } from './handler';
import type { JobsGetInput } from './input';

const example: JobsGetInput = { filter: 'JobID eq 1', limit: 50 };

testList(jobsGetHandler, jobsGet, example);
