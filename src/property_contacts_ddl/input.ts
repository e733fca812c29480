// Generated from api/property_contacts.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PropertyContactsDdlInput = {
  /**
   * Only the property contacts of this property, such as 1. Leave it empty to get all of them.
   * @title Property ID
   * @TJS-type ["integer","string"]
   */
  property_id?: number | string;
  /**
   * Only the property contacts that hold all of these words in contact name, company name or property name, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
