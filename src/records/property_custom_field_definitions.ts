// Generated from api/property_custom_field_definitions.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Column name, Property custom field definition ID, Column type, Created by user name, Created by user ID, Date created, Display order */
export enum PropertyCustomFieldDefinitionField {
  ColumnName = 'ColumnName',
  PropertyCustomFieldDefinitionID = 'PropertyCustomFieldDefinitionID',
  ColumnType = 'ColumnType',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  DateCreated = 'DateCreated',
  DisplayOrder = 'DisplayOrder',
}

/** A field that the company has added to its properties, with its type and, for a list, its choices. */
export type PropertyCustomFieldDefinition = {
  /**
   * Tells this record from the others.
   * @title Property custom field definition ID
   * @TJS-type integer
   */
  PropertyCustomFieldDefinitionID?: number;
  /** @title Column name */
  ColumnName?: string | null;
  /** @title Column type */
  ColumnType?: string | null;
  /** @title Custom list */
  CustomList?: string[] | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Date created
   * @format datetime
   */
  DateCreated?: string;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Display order
   * @TJS-type integer
   */
  DisplayOrder?: number;
};
