// Generated from api/companies.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type CompaniesDdlInput = {
  /**
   * Only the companies that hold all of these words in company name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
