// Generated from api/prospect_ratings.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ProspectRatingsDdlInput = {
  /**
   * Only the prospect ratings that hold all of these words in prospect rating name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
