// Generated from api/pay_codes.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { payCodesLookup } from '../records/pay_codes.lookup';
import { testLookup } from '../testing/suites/lookup';
import { payCodesDdlHandler } from './handler';

testLookup(payCodesDdlHandler, payCodesLookup);
