// Generated from api/pay_codes.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type PayCodesDdlInput = {
  /**
   * Only the pay codes that hold all of these words in pay code name or pay code, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
