// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { ContactID } from './ids';

export type PayRateBody = {
  /**
   * The employee, as a contact.
   * @title Contact
   */
  ContactID: ContactID;
  /**
   * The first day on which it counts, such as 2026-04-06.
   * @title Effective date
   * @minLength 1
   * @format datetime
   */
  EffectiveDate: string;
  /**
   * Payroll taxes and the like on top of the pay, in percent, such as 18.
   * @title Burden percent
   * @minimum 0
   * @maximum 100
   */
  BurdenPercent: number;
  /**
   * Dollars per hour, such as 24.5.
   * @title Hourly base pay
   * @minimum 0
   */
  HourlyBasePay?: number;
};
