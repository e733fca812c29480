// Generated from api/property_custom_fields.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type PropertyCustomFieldsDdlInput = {
  /**
   * Only the property custom fields of this property, such as 1. Leave it empty to get all of them.
   * @title Property ID
   * @TJS-type ["integer","string"]
   */
  property_id?: number | string;
  /**
   * Only the property custom fields of this property custom field definition, such as 1. Leave it empty to get all of them.
   * @title Property custom field definition ID
   * @TJS-type ["integer","string"]
   */
  property_custom_field_definition_id?: number | string;
  /**
   * Only the property custom fields that hold all of these words in column value, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
