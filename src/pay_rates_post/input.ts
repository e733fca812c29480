// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PayRateBody } from '../records/pay_rates.bodies';

export type PayRatesPostInput = Simplify<PayRateBody & ApiVersion>;
