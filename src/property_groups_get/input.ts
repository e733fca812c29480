// Generated from api/property_groups.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyGroupField } from '../records/property_groups';

export type PropertyGroupsGetInput = ListConditions<PropertyGroupField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Property group ID, Property group name
   */
  sort_by?: PropertyGroupField;
} & ListDirection &
  ListPages &
  ODataOptions;
