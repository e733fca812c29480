// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type PayRatesPostOutput = WriteOutput;
