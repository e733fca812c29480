// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Contact name, Pay rate ID, Burden percent, Contact ID, Effective date, Hourly base pay */
export enum PayRateField {
  ContactName = 'ContactName',
  PayRateID = 'PayRateID',
  BurdenPercent = 'BurdenPercent',
  ContactID = 'ContactID',
  EffectiveDate = 'EffectiveDate',
  HourlyBasePay = 'HourlyBasePay',
}

/** What an employee earns per hour from a certain day on, with the burden that the company adds. */
export type PayRate = {
  /**
   * Tells this record from the others.
   * @title Pay rate ID
   * @TJS-type integer
   */
  PayRateID?: number;
  /**
   * The ID of a contact: see "List contacts".
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
  /**
   * In percent, such as 8.25.
   * @title Burden percent
   */
  BurdenPercent?: number | null;
};
