// Generated from api/contact_custom_fields.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Column value, Contact custom field value ID, Contact ID, Contact custom field definition ID */
export enum ContactCustomFieldField {
  ColumnValue = 'ColumnValue',
  ContactCustomFieldValueID = 'ContactCustomFieldValueID',
  ContactID = 'ContactID',
  ContactCustomFieldDefinitionID = 'ContactCustomFieldDefinitionID',
}

/** What one contact holds in one of the extra fields that the company has added. */
export type ContactCustomField = {
  /**
   * An ID without a list of its own.
   * @title Contact custom field value ID
   * @TJS-type integer
   */
  ContactCustomFieldValueID?: number;
  /**
   * The ID of a contact custom field definition: see "List contact custom field definitions".
   * @title Contact custom field definition ID
   * @TJS-type integer
   */
  ContactCustomFieldDefinitionID?: number;
  /**
   * The ID of a contact: see "List contacts".
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
  /** @title Column value */
  ColumnValue?: string | null;
};
