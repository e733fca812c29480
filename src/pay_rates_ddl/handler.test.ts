// Generated from api/pay_rates.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { payRatesLookup } from '../records/pay_rates.lookup';
import { testLookup } from '../testing/suites/lookup';
import { payRatesDdlHandler } from './handler';

testLookup(payRatesDdlHandler, payRatesLookup);
