// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import { payRateOverridePayCodesUpdate } from '../records/pay_rate_override_pay_codes.operations';
import { testUpdate } from '../testing/suites/update';
import { payRateOverridePayCodesUpdateHandler } from './handler';
import type { PayRateOverridePayCodesUpdateInput } from './input';

const example: PayRateOverridePayCodesUpdateInput = { PayRateID: 1, PayCodeID: 1, OverrideRate: 34 };

testUpdate(payRateOverridePayCodesUpdateHandler, payRateOverridePayCodesUpdate, example, {
  required: 'PayRateID',
  change: { OverrideRate: 35 },
  whole: [],
});
