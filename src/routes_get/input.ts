// Generated from api/routes.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { RouteField } from '../records/routes';

export type RoutesGetInput = ListConditions<RouteField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Allow equipment time reporting, Branch ID, Branch name, Color, Crew leader contact ID, Crew leader contact name, Display order, Division ID, Division name, Equipment ID, Equipment name, Hours, Manager contact ID, Manager name, Percent travel time, Route ID, Route name, Route size, Show daily plan
   */
  sort_by?: RouteField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(RouteName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: BranchID desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: RouteID,RouteName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives RouteProperties, RouteServices, RouteServiceTypes without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
