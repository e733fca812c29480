// Generated from api/tax_jurisdictions.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type TaxJurisdictionsDdlInput = {
  /**
   * Only the tax jurisdictions that hold all of these words in tax jurisdiction name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
