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
  ListPages &
  ODataOptions;
