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
  ListPages & {
    /**
     * An OData condition, such as: ActivityID eq 1 and contains(Subject,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: ModifiedDate desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: ActivityID,Subject. In place of Fields.
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
