// Generated from api/opportunity_service_kit_items.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { OpportunityServiceKitItem } from '../records/opportunity_service_kit_items';

/**
 * The opportunity service kit items, as Aspire has them.
 * @title Items
 */
type Items = OpportunityServiceKitItem[];

export type OpportunityServiceKitItemsGetOutput = CursorListOutput<Items>;
