// Generated from api/property_statuses.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PropertyStatusField } from '../records/property_statuses';

export type PropertyStatusesGetInput = ListConditions<PropertyStatusField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Property status ID, Property status name
   */
  sort_by?: PropertyStatusField;
} & ListDirection &
  ListPages &
  ODataOptions;
