// Generated from api/routes.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type RoutesDdlInput = {
  /**
   * Only the routes of this branch, such as 1. Leave it empty to get all of them.
   * @title Branch ID
   * @TJS-type ["integer","string"]
   */
  branch_id?: number | string;
  /**
   * Only the routes of this division, such as 1. Leave it empty to get all of them.
   * @title Division ID
   * @TJS-type ["integer","string"]
   */
  division_id?: number | string;
  /**
   * Only the routes that hold all of these words in branch name, route name or crew leader contact name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
