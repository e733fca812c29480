// Generated from api/employee_incidents.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EmployeeIncidentField } from '../records/employee_incidents';

export type EmployeeIncidentsGetInput = ListConditions<EmployeeIncidentField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Contact ID, Contact name, Cost, Created by user ID, Created by user name, Created date time, Employee comments, Employee incident date, Employee incident ID, Employee incident type ID, Employee incident type name, HR comments, HR contact ID, Insurance submission date, Last modified by user ID, Last modified by user name, Last modified date time, Supervisor comments, Supervisor contact ID
   */
  sort_by?: EmployeeIncidentField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
