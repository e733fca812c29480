// Generated from api/opportunity_statuses.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type OpportunityStatusesDdlInput = {
  /**
   * Only the opportunity statuses that hold all of these words in opportunity status name or opportunity stage name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
