// Generated from api/equipment_service_logs.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentServiceLogField } from '../records/equipment_service_logs';

export type EquipmentServiceLogsGetInput = ListConditions<EquipmentServiceLogField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Branch ID, Branch name, Created by user ID, Created by user name, Created date time, Division ID, Division name, Equipment ID, Equipment model service schedule ID, Equipment service log ID, Last modified by user ID, Last modified by user name, Last modified date time, Meter reading, Route ID, Route name, Service comment, Service cost, Service date, Service hours, Technician contact ID, Technician contact name
   */
  sort_by?: EquipmentServiceLogField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(ServiceComment,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
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
     * The only fields to give, separated by commas, such as: EquipmentServiceLogID,ServiceComment. In place of Fields.
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
