// Generated from api/equipment_service_tags.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentServiceTagField } from '../records/equipment_service_tags';

export type EquipmentServiceTagsGetInput = ListConditions<EquipmentServiceTagField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Equipment service tag ID, Last modified by user ID, Last modified by user name, Last modified date time, Service tag cost, Service tag hours, Service tag name, Service type
   */
  sort_by?: EquipmentServiceTagField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
