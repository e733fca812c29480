// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type OpportunityLostReasonsGetInput = ODataOptions;
