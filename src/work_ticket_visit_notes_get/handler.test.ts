// Generated from api/work_ticket_visit_notes.yaml by "npm run generate": change the page, not this file.
import { workTicketVisitNotesGet } from '../records/work_ticket_visit_notes.operations';
import { testList } from '../testing/suites/list';
import { workTicketVisitNotesGetHandler } from './handler';
import type { WorkTicketVisitNotesGetInput } from './input';

const example: WorkTicketVisitNotesGetInput = { filter: 'WorkTicketVisitNoteID eq 1', limit: 50 };

testList(workTicketVisitNotesGetHandler, workTicketVisitNotesGet, example);
