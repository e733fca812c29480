// Generated from api/opportunity_statuses.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { OpportunityStatus } from '../records/opportunity_statuses';

/**
 * The opportunity statuses, as Aspire has them.
 * @title Items
 */
type Items = OpportunityStatus[];

export type OpportunityStatusesGetOutput = CursorListOutput<Items>;
