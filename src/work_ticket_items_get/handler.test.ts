// Generated from api/work_ticket_items.yaml by "npm run generate": change the page, not this file.
import { workTicketItemsGet } from '../records/work_ticket_items.operations';
import { testList } from '../testing/suites/list';
import { workTicketItemsGetHandler } from './handler';
import type { WorkTicketItemsGetInput } from './input';

const example: WorkTicketItemsGetInput = { filter: 'WorkTicketItemID eq 1', limit: 50 };

testList(workTicketItemsGetHandler, workTicketItemsGet, example);
