// Generated from api/equipment_models.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentModelField } from '../records/equipment_models';

export type EquipmentModelsGetInput = ListConditions<EquipmentModelField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, CapEX months, Created by user ID, Created by user name, Created date time, Equipment class ID, Equipment class name, Equipment manufacturer ID, Equipment manufacturer name, Equipment model ID, Equipment size ID, Equipment size name, Fuel burn rate, Fuel unit, Last modified by user ID, Last modified by user name, Last modified date time, Meter type, Model name
   */
  sort_by?: EquipmentModelField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
