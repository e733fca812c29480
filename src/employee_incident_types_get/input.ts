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
  ListPages & {
    /**
     * An OData condition, such as: EmployeeIncidentTypeID eq 1 and contains(EmployeeIncidentTypeName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: LastModifiedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: EmployeeIncidentTypeID,EmployeeIncidentTypeName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
