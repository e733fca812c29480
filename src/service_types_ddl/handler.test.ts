// Generated from api/service_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { serviceTypesLookup } from '../records/service_types.lookup';
import { testLookup } from '../testing/suites/lookup';
import { serviceTypesDdlHandler } from './handler';

testLookup(serviceTypesDdlHandler, serviceTypesLookup);
