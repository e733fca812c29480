// Generated from api/opportunity_service_items.yaml by "npm run generate": change the page, not this file.
import { opportunityServiceItemsGet } from '../records/opportunity_service_items.operations';
import { testList } from '../testing/suites/list';
import { opportunityServiceItemsGetHandler } from './handler';
import type { OpportunityServiceItemsGetInput } from './input';

const example: OpportunityServiceItemsGetInput = { filter: 'OpportunityServiceItemID eq 1', limit: 50 };

testList(opportunityServiceItemsGetHandler, opportunityServiceItemsGet, example);
