// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketTimeField } from '../records/work_ticket_times';

export type WorkTicketTimesGetInput = ListConditions<WorkTicketTimeField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Accepted date and time, Accepted user ID, Accepted user name, Approved date and time, Approved user ID, Approved user name, Base hourly rate, Branch ID, Branch name, Branch time zone, Break time, Burdened cost, Contact ID, Contact name, Created by user ID, Created by user name, Created date and time, Crew leader contact ID, Crew leader contact name, Distributed time, End time, Exported date and time, Exported user ID, Exported user name, Location end latitude, Location end longitude, Location start latitude, Location start longitude, Has break time, Hours, Invoice ID, Invoice number, Last modified by user ID, Last modified by user name, Last modified date and time, Overtime hours, Opportunity service labor rate, Opportunity service labor rate ID, Opportunity service labor rate name, Pay code ID, Pay code name, Route ID, Route name, Start time, Warranty time, Work ticket ID, Work ticket number, Work ticket time date, Work ticket time ID
   */
  sort_by?: WorkTicketTimeField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(ContactName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as LastModifiedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as WorkTicketTimeID,ContactName. Use it in place of Fields.
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
