// Generated from api/employee_incidents.yaml by "npm run generate": change the page, not this file.

/**
 * Something that happened to or through an employee, such as an injury, with its cost and what was said about it.
 */
export type EmployeeIncident = {
  /**
   * @title Employee incident ID
   * @TJS-type integer
   */
  EmployeeIncidentID?: number;
  /**
   * @title Employee incident type ID
   * @TJS-type integer
   */
  EmployeeIncidentTypeID?: number;
  /**
   * @title Employee incident type name
   * @maxLength 50
   */
  EmployeeIncidentTypeName?: string | null;
  /**
   * The employee.
   *
   * @title Contact ID
   * @TJS-type integer
   */
  ContactID?: number;
  /**
   * @title Contact name
   * @maxLength 101
   */
  ContactName?: string | null;
  /**
   * @title Employee incident date
   * @format datetime
   */
  EmployeeIncidentDate?: string | null;
  /**
   * @title Cost
   */
  Cost?: number | null;
  /**
   * When it was reported to the insurer.
   *
   * @title Insurance submission date
   * @format datetime
   */
  InsuranceSubmissionDate?: string | null;
  /**
   * @title HR comments
   * @maxLength 1000
   */
  HRComments?: string | null;
  /**
   * @title Employee comments
   * @maxLength 1000
   */
  EmployeeComments?: string | null;
  /**
   * @title Supervisor comments
   * @maxLength 1000
   */
  SupervisorComments?: string | null;
  /**
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /**
   * @title Created date time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * @title Created by user name
   * @maxLength 101
   */
  CreatedByUserName?: string | null;
  /**
   * @title Last modified by user ID
   * @TJS-type ["integer","null"]
   */
  LastModifiedByUserID?: number | null;
  /**
   * @title Last modified by user name
   * @maxLength 101
   */
  LastModifiedByUserName?: string | null;
  /**
   * @title Last modified date time
   * @format datetime
   */
  LastModifiedDateTime?: string | null;
  /**
   * @title Supervisor contact ID
   * @TJS-type ["integer","null"]
   */
  SupervisorContactID?: number | null;
  /**
   * @title HR contact ID
   * @TJS-type ["integer","null"]
   */
  HRContactID?: number | null;
};
