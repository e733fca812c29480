// Generated from api/property_types.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Property type name, Property type ID, Active, Created by user name, Created by user ID, Created date and time, Integration code name, Last modified by user name, Last modified by user ID, Last modified date and time */
export enum PropertyTypeField {
  PropertyTypeName = 'PropertyTypeName',
  PropertyTypeID = 'PropertyTypeID',
  Active = 'Active',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  IntegrationCodeName = 'IntegrationCodeName',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
}

/** The kind of site a property is, such as an office park or an apartment complex; every company keeps its own list. */
export type PropertyType = {
  /**
   * Tells this record from the others.
   * @title Property type ID
   * @TJS-type integer
   */
  PropertyTypeID?: number;
  /** @title Property type name */
  PropertyTypeName?: string | null;
  /** @title Integration code name */
  IntegrationCodeName?: string | null;
  /** @title Active */
  Active?: boolean;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
};
