// Generated from api/opportunity_service_groups.yaml by "npm run generate": change the page, not this file.
import type { CursorListOutput } from '../aspire/types/listOutput';
import type { OpportunityServiceGroup } from '../records/opportunity_service_groups';

/**
 * The opportunity service groups, as Aspire has them.
 * @title Items
 */
type Items = OpportunityServiceGroup[];

export type OpportunityServiceGroupsGetOutput = CursorListOutput<Items>;
