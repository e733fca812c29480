// Generated from api/takeoff_items.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type TakeoffItemsDdlInput = {
  /**
   * Only the takeoff items that hold all of these words in takeoff group name, unit type name or takeoff item name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
