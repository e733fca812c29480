// Generated from api/equipment_reading_logs.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type EquipmentReadingLogsDdlInput = {
  /**
   * Only the equipment reading logs of this equipment, such as 1. Leave it empty to get all of them.
   * @title Equipment ID
   * @TJS-type ["integer","string"]
   */
  equipment_id?: number | string;
  /**
   * Only the equipment reading logs that hold all of these words in meter reading, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
