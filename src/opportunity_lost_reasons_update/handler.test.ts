// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import { opportunityLostReasonsUpdate } from '../records/opportunity_lost_reasons.operations';
import { testUpdate } from '../testing/suites/update';
import { opportunityLostReasonsUpdateHandler } from './handler';
import type { OpportunityLostReasonsUpdateInput } from './input';

const example: OpportunityLostReasonsUpdateInput = {
  OpportunityLostReasonID: 1,
  OpportunityLostReasonName: 'Price above budget',
  Active: true,
};

testUpdate(opportunityLostReasonsUpdateHandler, opportunityLostReasonsUpdate, example, {
  required: 'OpportunityLostReasonID',
  change: { OpportunityLostReasonName: 'Changed' },
  whole: ['OpportunityLostReasonID', 'OpportunityLostReasonName', 'Active'],
});
