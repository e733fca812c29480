// Generated from api/activity_categories.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ActivityCategoryField } from '../records/activity_categories';

export type ActivityCategoriesGetInput = ListConditions<ActivityCategoryField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Activity category ID, Activity category name, Activity type
   */
  sort_by?: ActivityCategoryField;
} & ListDirection &
  ListPages &
  ODataOptions;
