// Generated from api/properties.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type PropertyIndustriesDdlInput = {
  /**
   * Only the industries that hold all of these words in industry name, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
