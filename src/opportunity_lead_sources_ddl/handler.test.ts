// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { opportunityLeadSourcesLookup } from '../records/opportunity_lead_sources.lookup';
import { testLookup } from '../testing/suites/lookup';
import { opportunityLeadSourcesDdlHandler } from './handler';

testLookup(opportunityLeadSourcesDdlHandler, opportunityLeadSourcesLookup);
