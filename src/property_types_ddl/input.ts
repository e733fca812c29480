// Generated from api/property_types.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PropertyTypesDdlInput = {
  /**
   * Only the property types that hold all of these words in property type name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
