// Generated from api/sales_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { salesTypesLookup } from '../records/sales_types.lookup';
import { testLookup } from '../testing/suites/lookup';
import { salesTypesDdlHandler } from './handler';

testLookup(salesTypesDdlHandler, salesTypesLookup);
