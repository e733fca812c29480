// Generated from api/opportunity_services.yaml by "npm run generate": change the page, not this file.
import type { ChangedListOutput } from '../aspire/types/listOutput';
import type { OpportunityService } from '../records/opportunity_services';

/**
 * The opportunity services, as Aspire has them.
 * @title Items
 */
type Items = OpportunityService[];

export type OpportunityServicesGetOutput = ChangedListOutput<Items>;
