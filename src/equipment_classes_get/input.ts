// Generated from api/equipment_classes.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentClassField } from '../records/equipment_classes';

export type EquipmentClassesGetInput = ListConditions<EquipmentClassField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Equipment class ID, Equipment class name, Last modified by user ID, Last modified by user name, Last modified date time
   */
  sort_by?: EquipmentClassField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
