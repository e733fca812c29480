// Generated from api/work_ticket_revenues.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { WorkTicketRevenue } from '../records/work_ticket_revenues';

/**
 * The work ticket revenues, as Aspire has them.
 * @title Items
 */
type Items = WorkTicketRevenue[];

export type WorkTicketRevenuesGetOutput = ChangedListOutput<Items>;
