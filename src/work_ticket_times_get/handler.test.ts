// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import { workTicketTimesGet } from '../records/work_ticket_times.operations';
import { testList } from '../testing/suites/list';
import { workTicketTimesGetHandler } from './handler';
import type { WorkTicketTimesGetInput } from './input';

const example: WorkTicketTimesGetInput = { filter: 'WorkTicketTimeID eq 1', limit: 50 };

testList(workTicketTimesGetHandler, workTicketTimesGet, example);
