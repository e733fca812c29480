// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { opportunityCompetitorsLookup } from '../records/opportunity_competitors.lookup';
import { testLookup } from '../testing/suites/lookup';
import { opportunityCompetitorsDdlHandler } from './handler';

testLookup(opportunityCompetitorsDdlHandler, opportunityCompetitorsLookup);
