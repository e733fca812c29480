// Generated from api/opportunity_lost_reasons.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type OpportunityLostReasonsDdlInput = {
  /**
   * Only the opportunity lost reasons that hold all of these words in opportunity lost reason name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
