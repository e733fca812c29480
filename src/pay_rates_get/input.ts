// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type PayRatesGetInput = ODataOptions;
