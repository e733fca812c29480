// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PropertyIndustriesDdlInput = {
  /**
   * Only the industries that hold all of these words in industry name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
