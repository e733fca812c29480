// Generated from api/equipment_model_service_schedules.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentModelServiceScheduleField } from '../records/equipment_model_service_schedules';

export type EquipmentModelServiceSchedulesGetInput = ListConditions<EquipmentModelServiceScheduleField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Equipment model ID, Equipment model service schedule ID, Equipment service tag ID, Last modified by user ID, Last modified by user name, Last modified date time, Model name, Reoccurring, Service schedule calendar type, Service schedule cost, Service schedule hours, Service schedule type, Service schedule value, Service tag name
   */
  sort_by?: EquipmentModelServiceScheduleField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
