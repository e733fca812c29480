// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import { opportunityLostReasonsGet } from '../records/opportunity_lost_reasons.operations';
import { testList } from '../testing/suites/list';
import { opportunityLostReasonsGetHandler } from './handler';
import type { OpportunityLostReasonsGetInput } from './input';

const example: OpportunityLostReasonsGetInput = { filter: 'OpportunityLostReasonID eq 1', limit: 50 };

testList(opportunityLostReasonsGetHandler, opportunityLostReasonsGet, example);
