// Generated from api/opportunity_statuses.yaml by "npm run generate": change the page, not this file.
import { opportunityStatusesGet } from '../records/opportunity_statuses.operations';
import { testList } from '../testing/suites/list';
import { opportunityStatusesGetHandler } from './handler';
import type { OpportunityStatusesGetInput } from './input';

const example: OpportunityStatusesGetInput = { filter: 'OpportunityStatusID eq 1', limit: 50 };

testList(opportunityStatusesGetHandler, opportunityStatusesGet, example);
