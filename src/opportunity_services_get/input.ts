// Generated from api/opportunity_services.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type OpportunityServicesGetInput = ODataOptions;
