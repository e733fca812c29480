// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PayCodeID, PayRateID } from '../records/ids';

export type PayRateOverridePayCodesCreateInput = Simplify<
  {
    /**
     * The employee's pay rate, from pay_rates_get.
     * @title Pay rate ID
     */
    PayRateID: PayRateID;
    /**
     * The pay code that is paid otherwise.
     * @title Pay code ID
     */
    PayCodeID: PayCodeID;
    /**
     * Dollars per hour, such as 32.50.
     * @title Override rate
     */
    OverrideRate: number;
  } & ApiVersion
>;
