// Generated from api/contact_custom_fields.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ContactCustomFieldsDdlInput = {
  /**
   * Only the contact custom fields of this contact, such as 1. Leave it empty to get all of them.
   * @title Contact ID
   * @TJS-type ["integer","string"]
   */
  contact_id?: number | string;
  /**
   * Only the contact custom fields of this contact custom field definition, such as 1. Leave it empty to get all of them.
   * @title Contact custom field definition ID
   * @TJS-type ["integer","string"]
   */
  contact_custom_field_definition_id?: number | string;
  /**
   * Only the contact custom fields that hold all of these words in column value, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
