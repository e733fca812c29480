// Generated from api/work_ticket_items.yaml by "npm run generate": change the page, not this file.
import type { CreatedListOutput } from '../aspire/types/listOutput';
import type { WorkTicketItem } from '../records/work_ticket_items';

/**
 * The work ticket items, as Aspire has them.
 * @title Items
 */
type Items = WorkTicketItem[];

export type WorkTicketItemsGetOutput = CreatedListOutput<Items>;
