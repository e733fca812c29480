// Generated from api/routes.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { RouteField } from '../records/routes';

export type RoutesGetInput = ListConditions<RouteField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Allow equipment time reporting, Branch ID, Branch name, Color, Crew leader contact ID, Crew leader contact name, Display order, Division ID, Division name, Equipment ID, Equipment name, Hours, Manager contact ID, Manager name, Percent travel time, Route ID, Route name, Route size, Show daily plan
   */
  sort_by?: RouteField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(RouteName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as BranchID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as RouteID,RouteName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Route properties, Route services, Route service types without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
