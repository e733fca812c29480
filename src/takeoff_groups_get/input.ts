// Generated from api/takeoff_groups.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { TakeoffGroupField } from '../records/takeoff_groups';

export type TakeoffGroupsGetInput = ListConditions<TakeoffGroupField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Sort order, Takeoff group ID, Takeoff group name
   */
  sort_by?: TakeoffGroupField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as TakeoffGroupID eq 1 and contains(TakeoffGroupName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as TakeoffGroupID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as TakeoffGroupID,TakeoffGroupName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
