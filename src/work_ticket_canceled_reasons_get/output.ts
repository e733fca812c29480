// Generated from api/work_ticket_canceled_reasons.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { WorkTicketCanceledReason } from '../records/work_ticket_canceled_reasons';

/**
 * The work ticket canceled reasons, as Aspire has them.
 * @title Items
 */
type Items = WorkTicketCanceledReason[];

export type WorkTicketCanceledReasonsGetOutput = ChangedListOutput<Items>;
