// Generated from api/job_statuses.yaml by "npm run generate": change the page, not this file.
import { jobStatusesGet } from '../records/job_statuses.operations';
import { testList } from '../testing/suites/list';
import { jobStatusesGetHandler } from './handler';
import type { JobStatusesGetInput } from './input';

const example: JobStatusesGetInput = { filter: 'JobStatusID eq 1', limit: 50 };

testList(jobStatusesGetHandler, jobStatusesGet, example);
