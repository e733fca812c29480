// Generated from api/tags.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type TagsDdlInput = {
  /**
   * Only the tags that hold all of these words in tag name or tag type, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
