// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { WorkTicket } from '../records/work_tickets';

/**
 * The work tickets, as Aspire has them.
 * @title Items
 */
type Items = WorkTicket[];

export type WorkTicketsGetOutput = ChangedListOutput<Items>;
