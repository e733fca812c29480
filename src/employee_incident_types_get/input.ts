// Generated from api/employee_incident_types.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EmployeeIncidentTypeField } from '../records/employee_incident_types';

export type EmployeeIncidentTypesGetInput = ListConditions<EmployeeIncidentTypeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Employee incident type ID, Employee incident type name, Last modified by user ID, Last modified by user name, Last modified date time
   */
  sort_by?: EmployeeIncidentTypeField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
