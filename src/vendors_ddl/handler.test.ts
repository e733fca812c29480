// Generated from api/vendors.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { vendorsLookup } from '../records/vendors.lookup';
import { testLookup } from '../testing/suites/lookup';
import { vendorsDdlHandler } from './handler';

testLookup(vendorsDdlHandler, vendorsLookup);
