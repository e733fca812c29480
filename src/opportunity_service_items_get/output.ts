// Generated from api/opportunity_service_items.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { OpportunityServiceItem } from '../records/opportunity_service_items';

/**
 * The opportunity service items, as Aspire has them.
 * @title Items
 */
type Items = OpportunityServiceItem[];

export type OpportunityServiceItemsGetOutput = CursorListOutput<Items>;
