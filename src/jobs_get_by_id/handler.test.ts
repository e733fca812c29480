// Generated from api/jobs.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { jobsGetById } from '../records/jobs.operations';
import { testGetById } from '../testing/suites/getById';
import { jobsGetByIdHandler } from './handler';
import type { JobsGetByIdInput } from './input';

const example: JobsGetByIdInput = { id: 1 };

testGetById(jobsGetByIdHandler, jobsGetById, example);
