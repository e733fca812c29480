// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import { payRatesGet } from '../records/pay_rates.operations';
import { testList } from '../testing/suites/list';
import { payRatesGetHandler } from './handler';
import type { PayRatesGetInput } from './input';

const example: PayRatesGetInput = { filter: 'PayRateID eq 1', limit: 50 };

testList(payRatesGetHandler, payRatesGet, example);
