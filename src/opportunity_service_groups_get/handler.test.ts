// Generated from api/opportunity_service_groups.yaml by "npm run generate": change the page, not this file.
import { opportunityServiceGroupsGet } from '../records/opportunity_service_groups.operations';
import { testList } from '../testing/suites/list';
import { opportunityServiceGroupsGetHandler } from './handler';
import type { OpportunityServiceGroupsGetInput } from './input';

const example: OpportunityServiceGroupsGetInput = { filter: 'OpportunityServiceGroupID eq 1', limit: 50 };

testList(opportunityServiceGroupsGetHandler, opportunityServiceGroupsGet, example);
