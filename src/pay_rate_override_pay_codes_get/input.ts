// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type PayRateOverridePayCodesGetInput = ODataOptions;
