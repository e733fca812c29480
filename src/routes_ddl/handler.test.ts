// Generated from api/routes.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { routesLookup } from '../records/routes.lookup';
import { testLookup } from '../testing/suites/lookup';
import { routesDdlHandler } from './handler';

testLookup(routesDdlHandler, routesLookup);
