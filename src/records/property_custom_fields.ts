// Generated from api/property_custom_fields.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Column value, Property custom field value ID, Property ID, Property custom field definition ID */
export enum PropertyCustomFieldField {
  ColumnValue = 'ColumnValue',
  PropertyCustomFieldValueID = 'PropertyCustomFieldValueID',
  PropertyID = 'PropertyID',
  PropertyCustomFieldDefinitionID = 'PropertyCustomFieldDefinitionID',
}

/** What one property holds in one of the company's custom fields. */
export type PropertyCustomField = {
  /**
   * An ID without a list of its own.
   * @title Property custom field value ID
   * @TJS-type integer
   */
  PropertyCustomFieldValueID?: number;
  /**
   * The ID of a property custom field definition: see "List property custom field definitions".
   * @title Property custom field definition ID
   * @TJS-type integer
   */
  PropertyCustomFieldDefinitionID?: number;
  /**
   * The ID of a property: see "List properties".
   * @title Property ID
   * @TJS-type integer
   */
  PropertyID?: number;
  /** @title Column value */
  ColumnValue?: string | null;
};
