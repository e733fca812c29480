// Generated from api/opportunity_statuses.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { opportunityStatusesLookup } from '../records/opportunity_statuses.lookup';
import { testLookup } from '../testing/suites/lookup';
import { opportunityStatusesDdlHandler } from './handler';

testLookup(opportunityStatusesDdlHandler, opportunityStatusesLookup);
