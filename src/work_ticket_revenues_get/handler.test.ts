// Generated from api/work_ticket_revenues.yaml by "npm run generate": change the page, not this file.
import { workTicketRevenuesGet } from '../records/work_ticket_revenues.operations';
import { testList } from '../testing/suites/list';
import { workTicketRevenuesGetHandler } from './handler';
import type { WorkTicketRevenuesGetInput } from './input';

const example: WorkTicketRevenuesGetInput = { filter: 'WorkTicketRevenueID eq 1', limit: 50 };

testList(workTicketRevenuesGetHandler, workTicketRevenuesGet, example);
