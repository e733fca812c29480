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
  ListPages &
  ODataOptions;
