// Generated from api/contact_custom_field_definitions.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Column name, Contact custom field definition ID, Column type, Created by user name, Created by user ID, Date created, Display order */
export enum ContactCustomFieldDefinitionField {
  ColumnName = 'ColumnName',
  ContactCustomFieldDefinitionID = 'ContactCustomFieldDefinitionID',
  ColumnType = 'ColumnType',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  DateCreated = 'DateCreated',
  DisplayOrder = 'DisplayOrder',
}

/** An extra field that the company has added to its contacts: its name, its type and, for a list, its choices. */
export type ContactCustomFieldDefinition = {
  /**
   * Tells this record from the others.
   * @title Contact custom field definition ID
   * @TJS-type integer
   */
  ContactCustomFieldDefinitionID?: number;
  /** @title Column name */
  ColumnName?: string | null;
  /** @title Column type */
  ColumnType?: string | null;
  /**
   * The choices, where the field is a list.
   * @title Custom list
   */
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
