// Generated from api/employee_incident_types.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Employee incident type name, Employee incident type ID, Active, Created by user name, Created by user ID, Created date and time, Last modified by user name, Last modified by user ID, Last modified date and time */
export enum EmployeeIncidentTypeField {
  EmployeeIncidentTypeName = 'EmployeeIncidentTypeName',
  EmployeeIncidentTypeID = 'EmployeeIncidentTypeID',
  Active = 'Active',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
}

/** A kind of employee incident that the company keeps track of, such as an injury or a vehicle accident. */
export type EmployeeIncidentType = {
  /**
   * Tells this record from the others.
   * @title Employee incident type ID
   * @TJS-type integer
   */
  EmployeeIncidentTypeID?: number;
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
   * The ID of an user: see "List users".
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /** @title Last modified by user name */
  LastModifiedByUserName?: string | null;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Last modified date and time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /** @title Employee incident type name */
  EmployeeIncidentTypeName?: string | null;
  /** @title Active */
  Active?: boolean | null;
};
