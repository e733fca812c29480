// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import { payRatesPost } from '../records/pay_rates.operations';
import { testCall } from '../testing/suites/call';
import { payRatesPostHandler } from './handler';
import type { PayRatesPostInput } from './input';

const example: PayRatesPostInput = {
  ContactID: 1,
  EffectiveDate: '2026-04-06T00:00:00',
  HourlyBasePay: 24.5,
  BurdenPercent: 18,
};

testCall(payRatesPostHandler, payRatesPost, example, { required: 'ContactID' });
