// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { PayCodeID, PayRateID } from '../records/ids';

export type PayRateOverridePayCodesCreateInput = {
  /**
   * The employee's pay rate, from pay_rates_get; needed to say which rate is meant.
   *
   * @title Pay rate ID
   */
  PayRateID?: PayRateID;
  /**
   * Needed to say which pay code is meant.
   *
   * @title Pay code ID
   */
  PayCodeID?: PayCodeID;
  /**
   * Dollars per hour, e.g. 32.50; a new rate needs it.
   *
   * @title Override rate
   */
  OverrideRate?: number;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
