// Generated from api/work_ticket_visits.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketVisitField } from '../records/work_ticket_visits';

export type WorkTicketVisitsGetInput = ListConditions<WorkTicketVisitField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Hours, Route ID, Route name, Scheduled date, Sequence number, Work ticket ID, Work ticket number, Work ticket visit ID
   */
  sort_by?: WorkTicketVisitField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as: WorkTicketVisitID eq 1 and contains(RouteName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: ScheduledDate desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: WorkTicketVisitID,WorkTicketNumber. In place of Fields.
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
