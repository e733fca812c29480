// Generated from api/inventory_locations.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type InventoryLocationsDdlInput = {
  /**
   * Only the inventory locations of this branch, such as 1. Leave it empty to get all of them.
   * @title Branch ID
   * @TJS-type ["integer","string"]
   */
  branch_id?: number | string;
  /**
   * Only the inventory locations that hold all of these words in branch name, address line 1 or city, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
