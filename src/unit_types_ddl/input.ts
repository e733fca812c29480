// Generated from api/unit_types.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type UnitTypesDdlInput = {
  /**
   * Only the unit types that hold all of these words in unit type name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
