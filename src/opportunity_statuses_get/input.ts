// Generated from api/opportunity_statuses.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type OpportunityStatusesGetInput = ODataOptions;
