// Generated from api/opportunity_services.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { opportunityServicesLookup } from '../records/opportunity_services.lookup';
import { testLookup } from '../testing/suites/lookup';
import { opportunityServicesDdlHandler } from './handler';

testLookup(opportunityServicesDdlHandler, opportunityServicesLookup);
