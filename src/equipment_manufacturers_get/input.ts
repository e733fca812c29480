// Generated from api/equipment_manufacturers.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentManufacturerField } from '../records/equipment_manufacturers';

export type EquipmentManufacturersGetInput = ListConditions<EquipmentManufacturerField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Equipment manufacturer ID, Equipment manufacturer name, Last modified by user ID, Last modified by user name, Last modified date time
   */
  sort_by?: EquipmentManufacturerField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
