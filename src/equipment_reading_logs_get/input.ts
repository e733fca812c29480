// Generated from api/equipment_reading_logs.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentReadingLogField } from '../records/equipment_reading_logs';

export type EquipmentReadingLogsGetInput = ListConditions<EquipmentReadingLogField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Branch ID, Branch name, Created by user ID, Created by user name, Created date time, Division ID, Division name, Equipment ID, Equipment reading log ID, Last modified by user ID, Last modified by user name, Last modified date time, Log date, Meter reading, Reading date, Route ID, Route name, Trouble code
   */
  sort_by?: EquipmentReadingLogField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
