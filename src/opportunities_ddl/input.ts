// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type OpportunitiesDdlInput = {
  /**
   * Only the opportunities of this branch, such as 1. Leave it empty to get all of them.
   * @title Branch ID
   * @TJS-type ["integer","string"]
   */
  branch_id?: number | string;
  /**
   * Only the opportunities of this property, such as 1. Leave it empty to get all of them.
   * @title Property ID
   * @TJS-type ["integer","string"]
   */
  property_id?: number | string;
  /**
   * Only the opportunities that hold all of these words in opportunity name, property name or opportunity number, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
