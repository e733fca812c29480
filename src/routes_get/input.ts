// Generated from api/routes.yaml by "npm run generate": change the page, not this file.
import type {
  ConditionOperator,
  ListConditions,
  ListDirection,
  ListPages,
  ODataOptions,
} from '../aspire/types/listInput';
import type { RouteField } from '../records/routes';

/**
 * One condition on a field of the record.
 * @title Condition
 */
type RouteCondition = {
  /**
   * The field to compare.
   * @title Field
   */
  field: RouteField;
  /**
   * How to compare. Contains, starts with and ends with are for text; greater, less, at least, at most and between are for numbers and dates; the others are for every field.
   * @title Operator
   */
  operator: ConditionOperator;
  /**
   * Choose the field first, then pick from its values, or type one, such as Plaza, 42, true or 2026-04-08. "Is one of" takes several and "Between" two, separated by commas: put a value with commas in double quotes. A day stands for the whole day. Leave it empty for "Is empty" and "Is not empty".
   * @title Value
   * @lookupOperation field_values_ddl
   * @lookupInput {"list":"routes_get","field":"{{{field}}}"}
   * @lookupAuthRequired true
   */
  value?: string | number | boolean;
  /**
   * For a field with a date, pick the day or the moment here, such as 2026-04-08. Use it in place of Value.
   * @title Date
   * @format datetime
   */
  date?: string;
  /**
   * The values of "Is one of" or "Between" as a list, such as one from an earlier step. Use it in place of Value.
   * @title Values
   * @advanced true
   */
  values?: (string | number)[];
};

export type RoutesGetInput = ListConditions<RouteCondition, RouteField> & {
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
