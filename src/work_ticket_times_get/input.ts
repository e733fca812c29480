// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketTimeField } from '../records/work_ticket_times';

export type WorkTicketTimesGetInput = ListConditions<WorkTicketTimeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Accepted date time, Accepted user ID, Accepted user name, Approved date time, Approved user ID, Approved user name, Base hourly rate, Branch ID, Branch name, Branch time zone, Break time, Burdened cost, Contact ID, Contact name, Created by user ID, Created by user name, Created date time, Crew leader contact ID, Crew leader contact name, Distributed time, End time, Exported date time, Exported user ID, Exported user name, GEO location end latitude, GEO location end longitude, GEO location start latitude, GEO location start longitude, Has break time, Hours, Invoice ID, Invoice number, Last modified by user ID, Last modified by user name, Last modified date time, OT hours, Opportunity service labor rate, Opportunity service labor rate ID, Opportunity service labor rate name, Pay code ID, Pay code name, Route ID, Route name, Start time, Warranty time, Work ticket ID, Work ticket number, Work ticket time date, Work ticket time ID
   */
  sort_by?: WorkTicketTimeField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(ContactName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: LastModifiedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: WorkTicketTimeID,ContactName. In place of Fields.
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
