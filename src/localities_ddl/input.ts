// Generated from api/localities.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type LocalitiesDdlInput = {
  /**
   * Only the localities that hold all of these words in locality name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
