// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { PayCodeID, PayRateID } from '../records/ids';

export type PayRateOverridePayCodesCreateInput = Simplify<
  {
    /**
     * The employee's pay rate.
     * @title Pay rate
     */
    PayRateID: PayRateID;
    /**
     * The pay code that has another rate for this employee.
     * @title Pay code
     */
    PayCodeID: PayCodeID;
    /**
     * Dollars per hour, such as 32.5.
     * @title Override rate
     */
    OverrideRate: number;
  } & ApiVersion
>;
