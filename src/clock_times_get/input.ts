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
  ListPages &
  ODataOptions;
