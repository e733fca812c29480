// Generated from api/employee_incidents.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Employee incident type name, Employee incident ID, Contact name, Contact ID, Cost, Created by user name, Created by user ID, Created date and time, Employee comments, Employee incident date, Employee incident type ID, HR comments, HR contact ID, Insurance submission date, Last modified by user name, Last modified by user ID, Last modified date and time, Supervisor comments, Supervisor contact ID */
export enum EmployeeIncidentField {
  EmployeeIncidentTypeName = 'EmployeeIncidentTypeName',
  EmployeeIncidentID = 'EmployeeIncidentID',
  ContactName = 'ContactName',
  ContactID = 'ContactID',
  Cost = 'Cost',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  EmployeeComments = 'EmployeeComments',
  EmployeeIncidentDate = 'EmployeeIncidentDate',
  EmployeeIncidentTypeID = 'EmployeeIncidentTypeID',
  HRComments = 'HRComments',
  HRContactID = 'HRContactID',
  InsuranceSubmissionDate = 'InsuranceSubmissionDate',
  LastModifiedByUserName = 'LastModifiedByUserName',
  LastModifiedByUserID = 'LastModifiedByUserID',
  LastModifiedDateTime = 'LastModifiedDateTime',
  SupervisorComments = 'SupervisorComments',
  SupervisorContactID = 'SupervisorContactID',
}

/** Something that happened to or through an employee, such as an injury, with its cost and what was said about it. */
export type EmployeeIncident = {
  /**
   * Tells this record from the others.
   * @title Employee incident ID
   * @TJS-type integer
   */
  EmployeeIncidentID?: number;
  /**
   * The ID of an employee incident type: see "List employee incident types".
   * @title Employee incident type ID
   * @TJS-type integer
   */
  EmployeeIncidentTypeID?: number;
  /** @title Employee incident type name */
  EmployeeIncidentTypeName?: string | null;
  /**
   * The employee.
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
  /** @title Contact name */
  ContactName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Employee incident date
   * @format datetime
   */
  EmployeeIncidentDate?: string | null;
  /** @title Cost */
  Cost?: number | null;
  /**
   * When it was reported to the insurer.
   * @title Insurance submission date
   * @format datetime
   */
  InsuranceSubmissionDate?: string | null;
  /** @title HR comments */
  HRComments?: string | null;
  /** @title Employee comments */
  EmployeeComments?: string | null;
  /** @title Supervisor comments */
  SupervisorComments?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /**
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
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
  /**
   * The ID of a contact: see "List contacts".
   * @title Supervisor contact ID
   * @TJS-type ["integer","null"]
   */
  SupervisorContactID?: number | null;
  /**
   * The ID of a contact: see "List contacts".
   * @title HR contact ID
   * @TJS-type ["integer","null"]
   */
  HRContactID?: number | null;
};
