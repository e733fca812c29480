// Generated from api/work_ticket_visits.yaml by "npm run generate": change the page, not this file.
import { workTicketVisitsGet } from '../records/work_ticket_visits.operations';
import { testList } from '../testing/suites/list';
import { workTicketVisitsGetHandler } from './handler';
import type { WorkTicketVisitsGetInput } from './input';

const example: WorkTicketVisitsGetInput = { filter: 'WorkTicketVisitID eq 1', limit: 50 };

testList(workTicketVisitsGetHandler, workTicketVisitsGet, example);
