// Generated from api/work_ticket_canceled_reasons.yaml by "npm run generate": change the page, not this file.
import { workTicketCanceledReasonsGet } from '../records/work_ticket_canceled_reasons.operations';
import { testList } from '../testing/suites/list';
import { workTicketCanceledReasonsGetHandler } from './handler';
import type { WorkTicketCanceledReasonsGetInput } from './input';

const example: WorkTicketCanceledReasonsGetInput = { filter: 'WorkTicketCanceledReasonId eq 1', limit: 50 };

testList(workTicketCanceledReasonsGetHandler, workTicketCanceledReasonsGet, example);
