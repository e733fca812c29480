// Generated from api/work_ticket_visits.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { WorkTicketVisit } from '../records/work_ticket_visits';

/**
 * The work ticket visits, as Aspire has them.
 * @title Items
 */
type Items = WorkTicketVisit[];

export type WorkTicketVisitsGetOutput = CreatedListOutput<Items>;
