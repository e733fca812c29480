// Generated from api/pay_codes.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PayCodesDdlInput = {
  /**
   * Only the pay codes that hold all of these words in pay code name or pay code, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
