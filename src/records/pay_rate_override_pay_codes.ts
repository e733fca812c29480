// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Pay rate override pay code ID, Contact ID, Override rate, Pay code ID, Pay rate ID */
export enum PayRateOverridePayCodeField {
  PayRateOverridePayCodeID = 'PayRateOverridePayCodeID',
  ContactID = 'ContactID',
  OverrideRate = 'OverrideRate',
  PayCodeID = 'PayCodeID',
  PayRateID = 'PayRateID',
}

/** The rate an employee earns under one pay code in place of the usual one. */
export type PayRateOverridePayCode = {
  /**
   * Tells this record from the others.
   * @title Pay rate override pay code ID
   * @TJS-type integer
   */
  PayRateOverridePayCodeID?: number;
  /**
   * The ID of a pay rate: see "List pay rates".
   * @title Pay rate ID
   * @TJS-type integer
   */
  PayRateID?: number;
  /**
   * The ID of a pay code: see "List pay codes".
   * @title Pay code ID
   * @TJS-type integer
   */
  PayCodeID?: number;
  /** @title Override rate */
  OverrideRate?: number;
  /**
   * The ID of a contact: see "List contacts".
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
};
