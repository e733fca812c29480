// Generated from api/work_ticket_visit_notes.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { WorkTicketVisitNote } from '../records/work_ticket_visit_notes';

/**
 * The work ticket visit notes, as Aspire has them.
 * @title Items
 */
type Items = WorkTicketVisitNote[];

export type WorkTicketVisitNotesGetOutput = ChangedListOutput<Items>;
