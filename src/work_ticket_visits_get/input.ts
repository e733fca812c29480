// Generated from api/work_ticket_visits.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketVisitField } from '../records/work_ticket_visits';

export type WorkTicketVisitsGetInput = ListConditions<WorkTicketVisitField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Hours, Route ID, Route name, Scheduled date, Sequence number, Work ticket ID, Work ticket number, Work ticket visit ID
   */
  sort_by?: WorkTicketVisitField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as WorkTicketVisitID eq 1 and contains(RouteName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ScheduledDate desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as WorkTicketVisitID,WorkTicketNumber. Use it in place of Fields.
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
