// Generated from api/payment_terms.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { paymentTermsLookup } from '../records/payment_terms.lookup';
import { testLookup } from '../testing/suites/lookup';
import { paymentTermsDdlHandler } from './handler';

testLookup(paymentTermsDdlHandler, paymentTermsLookup);
