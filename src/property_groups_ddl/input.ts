// Generated from api/property_groups.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PropertyGroupsDdlInput = {
  /**
   * Only the property groups that hold all of these words in property group name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
