// Generated from api/opportunities.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.
import { opportunityLeadSourcesLookup } from '../records/opportunity_lead_sources.lookup';
import { testLookup } from '../testing/suites/lookup';
import { opportunityLeadSourcesDdlHandler } from './handler';

testLookup(opportunityLeadSourcesDdlHandler, opportunityLeadSourcesLookup);
