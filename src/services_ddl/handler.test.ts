// Generated from api/services.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { servicesLookup } from '../records/services.lookup';
import { testLookup } from '../testing/suites/lookup';
import { servicesDdlHandler } from './handler';

testLookup(servicesDdlHandler, servicesLookup);
