// Generated from api/branches.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type BranchesDdlInput = {
  /**
   * Only the branches of this region, such as 1. Leave it empty to get all of them.
   * @title Region ID
   * @TJS-type ["integer","string"]
   */
  region_id?: number | string;
  /**
   * Only the branches that hold all of these words in branch name or branch code, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
