// Generated from api/equipment_sizes.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentSizeField } from '../records/equipment_sizes';

export type EquipmentSizesGetInput = ListConditions<EquipmentSizeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Equipment size ID, Equipment size name, Last modified by user ID, Last modified by user name, Last modified date time
   */
  sort_by?: EquipmentSizeField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
