// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketField } from '../records/work_tickets';

export type WorkTicketsGetInput = ListConditions<WorkTicketField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Annualized occur, Antic start date, Approved date, Approved user ID, Approved user name, Branch ID, Branch name, Budget variance, Complete date, Contract year, Created by user ID, Created by user name, Created date time, Crew leader contact ID, Crew leader name, Distributed hours, Earned revenue, Equip cost estimated, Equipment cost act, Estimated realize rate revenue, Hour cost estimated, Hours act, Hours estimated, Hours scheduled, Hours unscheduled, Invoice ID, Invoice number, Invoiced amount, Labor cost act, Last modified by user ID, Last modified by user name, Last modified date time, Material cost act, Material cost estimated, Notes, OT hours act, Occur, Occurrences, On site hours, On site over under, On site variance, Operations manager contact ID, Opportunity ID, Opportunity number, Opportunity service ID, Other cost act, Other cost estimated, Partial occurrence, Percent complete, Price, Realize rate revenue, Revenue, Reviewed date time, Reviewed user ID, Reviewed user name, Route supervisor contact ID, Scheduled start date, Start form date time, Start form user ID, Sub cost act, Sub cost estimated, Sub partial occurrence, TM calc amount, TM override amount, Total cost act, Visits scheduled, Warranty hours act, Work ticket ID, Work ticket number, Work ticket status, Work ticket status ID, Work ticket status name
   */
  sort_by?: WorkTicketField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(WorkTicketStatusName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
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
     * The only fields to give, separated by commas, such as: WorkTicketID,WorkTicketNumber. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives WorkTicketRevenues without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
