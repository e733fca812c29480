// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ClockTimeField } from '../records/clock_times';

export type ClockTimesGetInput = ListConditions<ClockTimeField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Accepted date and time, Accepted short lunch, Accepted user ID, Accepted user name, Break time, Clock end, Clock start, Clock time ID, Contact ID, Contact name, Location end latitude, Location end longitude, Location start latitude, Location start longitude, Prevented from using breaks, Used breaks
   */
  sort_by?: ClockTimeField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as ClockTimeID eq 1 and contains(ContactName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ClockStart desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as ClockTimeID,ContactName. Use it in place of Fields.
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
