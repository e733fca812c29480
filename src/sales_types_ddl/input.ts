// Generated from api/sales_types.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type SalesTypesDdlInput = {
  /**
   * Only the sales types that hold all of these words in sales type name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
