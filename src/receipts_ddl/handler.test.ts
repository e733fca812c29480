// Generated from api/receipts.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { receiptsLookup } from '../records/receipts.lookup';
import { testLookup } from '../testing/suites/lookup';
import { receiptsDdlHandler } from './handler';

testLookup(receiptsDdlHandler, receiptsLookup);
