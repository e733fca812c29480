// Generated from api/opportunity_tags.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type OpportunityTagsDdlInput = {
  /**
   * Only the opportunity tags of this opportunity, such as 1. Leave it empty to get all of them.
   * @title Opportunity ID
   * @TJS-type ["integer","string"]
   */
  opportunity_id?: number | string;
  /**
   * Only the opportunity tags that hold all of these words in opportunity name or tag name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
