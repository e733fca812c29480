// Generated from api/opportunity_services.yaml by "npm run generate": change the page, not this file.
import { opportunityServicesGet } from '../records/opportunity_services.operations';
import { testList } from '../testing/suites/list';
import { opportunityServicesGetHandler } from './handler';
import type { OpportunityServicesGetInput } from './input';

const example: OpportunityServicesGetInput = { filter: 'OpportunityServiceID eq 1', limit: 50 };

testList(opportunityServicesGetHandler, opportunityServicesGet, example);
