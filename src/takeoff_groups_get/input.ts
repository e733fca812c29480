// Generated from api/takeoff_groups.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { TakeoffGroupField } from '../records/takeoff_groups';

export type TakeoffGroupsGetInput = ListConditions<TakeoffGroupField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Sort order, Takeoff group ID, Takeoff group name
   */
  sort_by?: TakeoffGroupField;
} & ListDirection &
  ListPages &
  ODataOptions;
