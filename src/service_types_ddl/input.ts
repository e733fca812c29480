// Generated from api/service_types.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ServiceTypesDdlInput = {
  /**
   * Only the service types of this division, such as 1. Leave it empty to get all of them.
   * @title Division ID
   * @TJS-type ["integer","string"]
   */
  division_id?: number | string;
  /**
   * Only the service types that hold all of these words in division name or service type name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
