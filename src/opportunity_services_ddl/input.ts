// Generated from api/opportunity_services.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type OpportunityServicesDdlInput = {
  /**
   * Only the opportunity services of this opportunity, such as 1. Leave it empty to get all of them.
   * @title Opportunity ID
   * @TJS-type ["integer","string"]
   */
  opportunity_id?: number | string;
  /**
   * Only the opportunity services of this property, such as 1. Leave it empty to get all of them.
   * @title Property ID
   * @TJS-type ["integer","string"]
   */
  property_id?: number | string;
  /**
   * Only the opportunity services that hold all of these words in display name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
