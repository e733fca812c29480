// Generated from api/payment_terms.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type PaymentTermsDdlInput = {
  /**
   * Only the payment terms that hold all of these words in terms or number of days, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
