// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import { payRateOverridePayCodesCreate } from '../records/pay_rate_override_pay_codes.operations';
import { testCall } from '../testing/suites/call';
import { payRateOverridePayCodesCreateHandler } from './handler';
import type { PayRateOverridePayCodesCreateInput } from './input';

const example: PayRateOverridePayCodesCreateInput = { PayRateID: 1, PayCodeID: 2, OverrideRate: 32.5 };

testCall(payRateOverridePayCodesCreateHandler, payRateOverridePayCodesCreate, example, { required: 'PayRateID' });
