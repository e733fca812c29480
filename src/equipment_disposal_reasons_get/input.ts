// Generated from api/equipment_disposal_reasons.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { EquipmentDisposalReasonField } from '../records/equipment_disposal_reasons';

export type EquipmentDisposalReasonsGetInput = ListConditions<EquipmentDisposalReasonField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Disposal reason, Equipment disposal reason ID, Last modified by user ID, Last modified by user name, Last modified date time
   */
  sort_by?: EquipmentDisposalReasonField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
