// Generated from api/opportunities.yaml and tools/generate/lookups.ts by "npm run generate": change those, not this file.

export type OpportunityCompetitorsDdlInput = {
  /**
   * Only the competitors that hold all of these words in competitor name, such as: north. An ID is found as well.
   *
   * @title Search
   */
  search?: string;
};
