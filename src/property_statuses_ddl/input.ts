// Generated from api/property_statuses.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PropertyStatusesDdlInput = {
  /**
   * Only the property statuses that hold all of these words in property status name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
