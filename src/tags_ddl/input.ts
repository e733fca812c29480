// Generated from api/tags.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type TagsDdlInput = {
  /**
   * Only the tags that hold all of these words in tag name or tag type, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
