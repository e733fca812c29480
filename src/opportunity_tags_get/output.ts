// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { OpportunityTag } from '../records/opportunity_tags';

/**
 * The opportunity tags, as Aspire has them.
 * @title Items
 */
type Items = OpportunityTag[];

export type OpportunityTagsGetOutput = CursorListOutput<Items>;
