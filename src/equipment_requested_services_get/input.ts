// Generated from api/equipment_requested_services.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentRequestedServiceField } from '../records/equipment_requested_services';

export type EquipmentRequestedServicesGetInput = ListConditions<EquipmentRequestedServiceField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Created by user ID, Created by user name, Created date time, Equipment ID, Equipment inspection category ID, Equipment inspection category name, Equipment inspection ID, Equipment requested service ID, Equipment service log ID, Equipment service tag ID, Last modified by user ID, Last modified by user name, Last modified date time, Notes, Request source, Service tag name
   */
  sort_by?: EquipmentRequestedServiceField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
