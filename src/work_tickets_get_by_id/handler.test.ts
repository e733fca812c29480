// Generated from api/work_tickets.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { workTicketsGetById } from '../records/work_tickets.operations';
import { testGetById } from '../testing/suites/getById';
import { workTicketsGetByIdHandler } from './handler';
import type { WorkTicketsGetByIdInput } from './input';

const example: WorkTicketsGetByIdInput = { id: 1 };

testGetById(workTicketsGetByIdHandler, workTicketsGetById, example);
