// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ClockTimeField } from '../records/clock_times';

export type ClockTimesGetInput = ListConditions<ClockTimeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Accepted date time, Accepted short lunch, Accepted user ID, Accepted user name, Break time, Clock end, Clock start, Clock time ID, Contact ID, Contact name, GEO location end latitude, GEO location end longitude, GEO location start latitude, GEO location start longitude, Prevented from using breaks, Used breaks
   */
  sort_by?: ClockTimeField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as: ClockTimeID eq 1 and contains(ContactName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: ClockStart desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: ClockTimeID,ContactName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
