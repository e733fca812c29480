// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { ContactID } from './ids';

export type PayRateBody = {
  /**
   * The employee's ContactID, not a UserID.
   * @title Contact ID
   */
  ContactID: ContactID;
  /**
   * The first day it counts, at midnight, e.g. 2026-04-06T00:00:00.
   * @title Effective date
   * @minLength 1
   * @format datetime
   */
  EffectiveDate: string;
  /**
   * Dollars per hour, e.g. 24.50.
   * @title Hourly base pay
   * @minimum 0
   */
  HourlyBasePay?: number;
  /**
   * Payroll taxes and the like on top of the pay, in percent from 0 to 100, e.g. 18.
   * @title Burden percent
   * @minimum 0
   * @maximum 100
   */
  BurdenPercent: number;
};
