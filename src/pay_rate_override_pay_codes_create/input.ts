// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.

export type PayRateOverridePayCodesCreateInput = {
  /**
   * The employee's pay rate, from pay_rates_get; give it, though Aspire's description does not require it.
   *
   * @title Pay rate ID
   * @TJS-type integer
   */
  PayRateID?: number;
  /**
   * Give it, though Aspire's description does not require it.
   *
   * @title Pay code ID
   * @TJS-type integer
   */
  PayCodeID?: number;
  /**
   * Dollars per hour, e.g. 32.50; give it, though Aspire's description does not require it.
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
