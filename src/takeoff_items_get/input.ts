// Generated from api/takeoff_items.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { TakeoffItemField } from '../records/takeoff_items';

export type TakeoffItemsGetInput = ListConditions<TakeoffItemField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Primary takeoff, Show in lists, Sort order, Table extender header ID, Takeoff group ID, Takeoff group name, Takeoff item ID, Takeoff item name, Unit type ID, Unit type name
   */
  sort_by?: TakeoffItemField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as TakeoffItemID eq 1 and contains(TakeoffItemName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as TakeoffItemID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as TakeoffItemID,TakeoffItemName. Use it in place of Fields.
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
