// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PayCodeID, PayRateID } from '../records/ids';

export type PayRateOverridePayCodesCreateInput = Simplify<
  {
    /**
     * The employee's pay rate, from pay_rates_get; needed to say which rate is meant.
     * @title Pay rate ID
     */
    PayRateID?: PayRateID;
    /**
     * Needed to say which pay code is meant.
     * @title Pay code ID
     */
    PayCodeID?: PayCodeID;
    /**
     * Dollars per hour, e.g. 32.50; a new rate needs it.
     * @title Override rate
     */
    OverrideRate?: number;
  } & ApiVersion
>;
