// Generated from api/payments.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PaymentsDdlInput = {
  /**
   * Only the payments of this company, such as 1. Leave it empty to get all of them.
   * @title Company ID
   * @TJS-type ["integer","string"]
   */
  company_id?: number | string;
  /**
   * Only the payments of this property, such as 1. Leave it empty to get all of them.
   * @title Property ID
   * @TJS-type ["integer","string"]
   */
  property_id?: number | string;
  /**
   * Only the payments that hold all of these words in company name, payment reference or payment amount, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
