// Generated from api/services.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ServicesDdlInput = {
  /**
   * Only the services of this service type, such as 1. Leave it empty to get all of them.
   * @title Service type ID
   * @TJS-type ["integer","string"]
   */
  service_type_id?: number | string;
  /**
   * Only the services that hold all of these words in service type name or service name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
