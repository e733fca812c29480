// Generated from api/activities.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ActivityField } from '../records/activities';

export type ActivitiesGetInput = ListConditions<ActivityField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Activity category ID, Activity category name, Activity ID, Activity number, Activity type, Complete date, Completed by user ID, Completed by user name, Created by user ID, Created by user name, Created date, Due date, End date, Include client, Include crew, Invoice ID, Is mile stone, Location, Modified date, Notes, Opportunity ID, Payment ID, Priority, Private, Property ID, Sent date, Start date, Status, Subject, Work ticket ID
   */
  sort_by?: ActivityField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as ActivityID eq 1 and contains(Subject,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ModifiedDate desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as ActivityID,Subject. Use it in place of Fields.
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
