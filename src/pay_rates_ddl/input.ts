// Generated from api/pay_rates.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PayRatesDdlInput = {
  /**
   * Only the pay rates of this contact, such as 1. Leave it empty to get all of them.
   * @title Contact ID
   * @TJS-type ["integer","string"]
   */
  contact_id?: number | string;
  /**
   * Only the pay rates that hold all of these words in contact name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
