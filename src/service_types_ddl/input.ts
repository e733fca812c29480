// Generated from api/service_types.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ServiceTypesDdlInput = {
  /**
   * Only the service types of this division, such as: 1. Empty gives those of all.
   * @title Division ID
   * @TJS-type ["integer","string"]
   */
  division_id?: number | string;
  /**
   * Only the service types that hold all of these words in division name or service type name, such as: north. An ID is found as well.
   * @title Search
   */
  search?: string;
};
