// Generated from api/employee_incidents.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EmployeeIncidentField } from '../records/employee_incidents';

export type EmployeeIncidentsGetInput = ListConditions<EmployeeIncidentField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Contact ID, Contact name, Cost, Created by user ID, Created by user name, Created date and time, Employee comments, Employee incident date, Employee incident ID, Employee incident type ID, Employee incident type name, HR comments, HR contact ID, Insurance submission date, Last modified by user ID, Last modified by user name, Last modified date and time, Supervisor comments, Supervisor contact ID
   */
  sort_by?: EmployeeIncidentField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as EmployeeIncidentID eq 1 and contains(EmployeeIncidentTypeName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as LastModifiedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as EmployeeIncidentID,EmployeeIncidentTypeName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
