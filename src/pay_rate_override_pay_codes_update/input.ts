// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { PayCodeID, PayRateID } from '../records/ids';

export type PayRateOverridePayCodesUpdateInput = {
  /**
   * The employee's pay rate, from pay_rates_get; needed to say which rate is meant.
   *
   * @title Pay rate ID
   */
  PayRateID: PayRateID;
  /**
   * Needed to say which pay code is meant.
   *
   * @title Pay code ID
   */
  PayCodeID: PayCodeID;
  /**
   * Dollars per hour, e.g. 32.50; a new rate needs it.
   *
   * @title Override rate
   */
  OverrideRate?: number;
  /**
   * True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.
   *
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
