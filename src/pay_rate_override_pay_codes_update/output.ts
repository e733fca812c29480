// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type PayRateOverridePayCodesUpdateOutput = WriteOutput;
