// Generated from api/equipments.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type EquipmentsDdlInput = {
  /**
   * Only the equipment of this branch, such as 1. Leave it empty to get all of them.
   * @title Branch ID
   * @TJS-type ["integer","string"]
   */
  branch_id?: number | string;
  /**
   * Only the equipment that hold all of these words in description, asset number, equipment model name or branch name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
