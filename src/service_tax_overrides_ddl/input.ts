// Generated from api/services.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ServiceTaxOverridesDdlInput = {
  /**
   * Only the service tax overrides of this service, such as 1. Leave it empty to get all of them.
   * @title Service ID
   * @TJS-type ["integer","string"]
   */
  service_id?: number | string;
  /**
   * Only the service tax overrides that hold all of these words in service name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
