// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import { workTicketsGet } from '../records/work_tickets.operations';
import { testList } from '../testing/suites/list';
import { workTicketsGetHandler } from './handler';
import type { WorkTicketsGetInput } from './input';

const example: WorkTicketsGetInput = { filter: 'WorkTicketID eq 1', limit: 50 };

testList(workTicketsGetHandler, workTicketsGet, example);
