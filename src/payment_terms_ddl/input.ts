// Generated from api/payment_terms.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PaymentTermsDdlInput = {
  /**
   * Only the payment terms that hold all of these words in terms or number of days, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
