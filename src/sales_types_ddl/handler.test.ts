// Generated from api/sales_types.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.
import { salesTypesLookup } from '../records/sales_types.lookup';
import { testLookup } from '../testing/suites/lookup';
import { salesTypesDdlHandler } from './handler';

testLookup(salesTypesDdlHandler, salesTypesLookup);
