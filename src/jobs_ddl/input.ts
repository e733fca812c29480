// Generated from api/jobs.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type JobsDdlInput = {
  /**
   * Only the jobs of this opportunity, such as 1. Leave it empty to get all of them.
   * @title Opportunity ID
   * @TJS-type ["integer","string"]
   */
  opportunity_id?: number | string;
  /**
   * Only the jobs of this property, such as 1. Leave it empty to get all of them.
   * @title Property ID
   * @TJS-type ["integer","string"]
   */
  property_id?: number | string;
  /**
   * Only the jobs that hold all of these words in customer job number, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
