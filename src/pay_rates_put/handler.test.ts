// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import { payRatesPut } from '../records/pay_rates.operations';
import { testUpdate } from '../testing/suites/update';
import { payRatesPutHandler } from './handler';
import type { PayRatesPutInput } from './input';

const example: PayRatesPutInput = {
  PayRateID: 1,
  ContactID: 1,
  EffectiveDate: '2026-04-06T00:00:00',
  HourlyBasePay: 25,
  BurdenPercent: 18,
};

testUpdate(payRatesPutHandler, payRatesPut, example, {
  required: 'PayRateID',
  change: { EffectiveDate: '2031-05-06T00:00:00Z' },
  whole: ['ContactID', 'EffectiveDate', 'BurdenPercent', 'HourlyBasePay'],
});
