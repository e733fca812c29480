// Generated from api/contact_custom_field_definitions.yaml and api/operations/dropdowns.ts by "npm run generate": change these, not this file.

export type ContactCustomFieldDefinitionsDdlInput = {
  /**
   * Only the contact custom field definitions that hold all of these words in column name or column type, such as north. An ID works as well.
   * @title Search
   */
  search?: string;
};
