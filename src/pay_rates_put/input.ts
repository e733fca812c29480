// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { ContactID, PayRateID } from '../records/ids';

/**
 * @enumLabels Hourly base pay
 */
export type PayRatesPutClearable = 'HourlyBasePay';

export type PayRatesPutInput = {
  /**
   * The rate to change.
   *
   * @title Pay rate ID
   * @minimum 1
   * @maximum 2147483647
   * @lookupInput {"contact_id":"{{{ContactID}}}"}
   */
  PayRateID: PayRateID;
  /**
   * The employee's ContactID, not a UserID.
   *
   * @title Contact ID
   */
  ContactID?: ContactID;
  /**
   * The first day it counts, at midnight, e.g. 2026-04-06T00:00:00.
   *
   * @title Effective date
   * @minLength 1
   * @format datetime
   */
  EffectiveDate?: string;
  /**
   * Dollars per hour, e.g. 24.50.
   *
   * @title Hourly base pay
   * @minimum 0
   */
  HourlyBasePay?: number;
  /**
   * Payroll taxes and the like on top of the pay, in percent from 0 to 100, e.g. 18.
   *
   * @title Burden percent
   * @minimum 0
   * @maximum 100
   */
  BurdenPercent?: number;
  /**
   * Fields to empty, such as: HourlyBasePay. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: PayRatesPutClearable[];
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
