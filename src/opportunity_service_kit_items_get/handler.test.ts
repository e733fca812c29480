// Generated from api/opportunity_service_kit_items.yaml by "npm run generate": change the page, not this file.
import { opportunityServiceKitItemsGet } from '../records/opportunity_service_kit_items.operations';
import { testList } from '../testing/suites/list';
import { opportunityServiceKitItemsGetHandler } from './handler';
import type { OpportunityServiceKitItemsGetInput } from './input';

const example: OpportunityServiceKitItemsGetInput = { filter: 'OpportunityServiceKitItemID eq 1', limit: 50 };

testList(opportunityServiceKitItemsGetHandler, opportunityServiceKitItemsGet, example);
