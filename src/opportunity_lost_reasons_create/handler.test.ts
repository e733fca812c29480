// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import { opportunityLostReasonsCreate } from '../records/opportunity_lost_reasons.operations';
import { testCall } from '../testing/suites/call';
import { opportunityLostReasonsCreateHandler } from './handler';
import type { OpportunityLostReasonsCreateInput } from './input';

const example: OpportunityLostReasonsCreateInput = { OpportunityLostReasonName: 'Price too high', Active: true };

testCall(opportunityLostReasonsCreateHandler, opportunityLostReasonsCreate, example, {
  required: 'OpportunityLostReasonName',
});
