// Generated from api/property_types.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Active, Created by user ID, Created by user name, Created date and time, Integration code name, Last modified by user ID, Last modified by user name, Last modified date and time, Property type ID, Property type name */
export type PropertyTypeField =
  | 'Active'
  | 'CreatedByUserID'
  | 'CreatedByUserName'
  | 'CreatedDateTime'
  | 'IntegrationCodeName'
  | 'LastModifiedByUserID'
  | 'LastModifiedByUserName'
  | 'LastModifiedDateTime'
  | 'PropertyTypeID'
  | 'PropertyTypeName';

/** The kind of site a property is, such as an office park or an apartment complex; every company keeps its own list. */
export type PropertyType = {
  /**
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
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
};
