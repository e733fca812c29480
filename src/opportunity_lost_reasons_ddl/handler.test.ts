// Generated from api/opportunity_lost_reasons.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { opportunityLostReasonsLookup } from '../records/opportunity_lost_reasons.lookup';
import { testLookup } from '../testing/suites/lookup';
import { opportunityLostReasonsDdlHandler } from './handler';

testLookup(opportunityLostReasonsDdlHandler, opportunityLostReasonsLookup);
