// Generated from api/payments.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { paymentsLookup } from '../records/payments.lookup';
import { testLookup } from '../testing/suites/lookup';
import { paymentsDdlHandler } from './handler';

testLookup(paymentsDdlHandler, paymentsLookup);
