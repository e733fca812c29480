// Generated from api/receipts.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.
import { receiptsLookup } from '../records/receipts.lookup';
import { testLookup } from '../testing/suites/lookup';
import { receiptsDdlHandler } from './handler';

testLookup(receiptsDdlHandler, receiptsLookup);
