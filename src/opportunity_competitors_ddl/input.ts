// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type OpportunityCompetitorsDdlInput = {
  /**
   * Only the competitors that hold all of these words in competitor name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
