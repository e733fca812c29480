// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Burden percent, Contact ID, Contact name, Effective date, Hourly base pay, Pay rate ID */
export type PayRateField =
  'BurdenPercent' | 'ContactID' | 'ContactName' | 'EffectiveDate' | 'HourlyBasePay' | 'PayRateID';

/** What an employee earns per hour from a certain day on, with the burden that the company adds. */
export type PayRate = {
  /**
   * @title Pay rate ID
   * @TJS-type integer
   */
  PayRateID?: number;
  /**
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
  /** @title Contact name */
  ContactName?: string | null;
  /**
   * From when the rate counts; may lie in the future.
   * @title Effective date
   * @format datetime
   */
  EffectiveDate?: string | null;
  /** @title Hourly base pay */
  HourlyBasePay?: number | null;
  /** @title Burden percent */
  BurdenPercent?: number | null;
};
