// Generated from api/opportunity_service_items.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type OpportunityServiceItemsGetInput = ODataOptions;
