// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PropertiesDdlInput = {
  /**
   * Only the properties of this branch, such as 1. Leave it empty to get all of them.
   * @title Branch ID
   * @TJS-type ["integer","string"]
   */
  branch_id?: number | string;
  /**
   * Only the properties of this property group, such as 1. Leave it empty to get all of them.
   * @title Property group ID
   * @TJS-type ["integer","string"]
   */
  property_group_id?: number | string;
  /**
   * Only the properties that hold all of these words in property address line 1, property address city or property name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
