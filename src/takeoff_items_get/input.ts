// Generated from api/takeoff_items.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { TakeoffItemField } from '../records/takeoff_items';

export type TakeoffItemsGetInput = ListConditions<TakeoffItemField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Primary takeoff, Show in lists, Sort order, Table extender header ID, Takeoff group ID, Takeoff group name, Takeoff item ID, Takeoff item name, Unit type ID, Unit type name
   */
  sort_by?: TakeoffItemField;
} & ListDirection &
  ListPages &
  ODataOptions;
