// Generated from api/routes.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type RoutesDdlInput = {
  /**
   * Only the routes of this branch, such as: 1. Empty gives those of all.
   * @title Branch ID
   * @TJS-type ["integer","string"]
   */
  branch_id?: number | string;
  /**
   * Only the routes of this division, such as: 1. Empty gives those of all.
   * @title Division ID
   * @TJS-type ["integer","string"]
   */
  division_id?: number | string;
  /**
   * Only the routes that hold all of these words in branch name, route name or crew leader contact name, such as: north. An ID is found as well.
   * @title Search
   */
  search?: string;
};
