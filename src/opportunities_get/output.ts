// Generated from api/opportunities.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { Opportunity } from '../records/opportunities';

/**
 * The opportunities, as Aspire has them.
 * @title Items
 */
type Items = Opportunity[];

export type OpportunitiesGetOutput = ChangedListOutput<Items>;
