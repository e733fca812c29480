// Generated from api/activities.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ActivityField } from '../records/activities';

export type ActivitiesGetInput = ListConditions<ActivityField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Activity category ID, Activity category name, Activity ID, Activity number, Activity type, Complete date, Completed by user ID, Completed by user name, Created by user ID, Created by user name, Created date, Due date, End date, Include client, Include crew, Invoice ID, Is mile stone, Location, Modified date, Notes, Opportunity ID, Payment ID, Priority, Private, Property ID, Sent date, Start date, Status, Subject, Work ticket ID
   */
  sort_by?: ActivityField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
