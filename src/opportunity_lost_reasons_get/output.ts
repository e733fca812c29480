// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { OpportunityLostReason } from '../records/opportunity_lost_reasons';

/**
 * The opportunity lost reasons, as Aspire has them.
 * @title Items
 */
type Items = OpportunityLostReason[];

export type OpportunityLostReasonsGetOutput = ChangedListOutput<Items>;
