// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import { payRateOverridePayCodesGet } from '../records/pay_rate_override_pay_codes.operations';
import { testList } from '../testing/suites/list';
import { payRateOverridePayCodesGetHandler } from './handler';
import type { PayRateOverridePayCodesGetInput } from './input';

const example: PayRateOverridePayCodesGetInput = { filter: 'PayRateOverridePayCodeID eq 1', limit: 50 };

testList(payRateOverridePayCodesGetHandler, payRateOverridePayCodesGet, example);
