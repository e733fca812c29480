// Generated from api/pay_rates.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PayRatesDdlInput = {
  /**
   * Only the pay rates of this contact, such as: 1. Empty gives those of all.
   * @title Contact ID
   * @TJS-type ["integer","string"]
   */
  contact_id?: number | string;
  /**
   * Only the pay rates that hold all of these words in contact name, such as: north. An ID is found as well.
   * @title Search
   */
  search?: string;
};
