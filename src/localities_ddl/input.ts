// Generated from api/localities.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type LocalitiesDdlInput = {
  /**
   * Only the localities that hold all of these words in locality name, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
