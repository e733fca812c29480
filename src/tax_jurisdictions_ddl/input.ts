// Generated from api/tax_jurisdictions.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type TaxJurisdictionsDdlInput = {
  /**
   * Only the tax jurisdictions that hold all of these words in tax jurisdiction name, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
