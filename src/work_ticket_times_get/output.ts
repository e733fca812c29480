// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { WorkTicketTime } from '../records/work_ticket_times';

/**
 * The work ticket times, as Aspire has them.
 * @title Items
 */
type Items = WorkTicketTime[];

export type WorkTicketTimesGetOutput = ChangedListOutput<Items>;
