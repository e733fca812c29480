// Generated from api/work_ticket_visit_notes.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketVisitNoteField } from '../records/work_ticket_visit_notes';

export type WorkTicketVisitNotesGetInput = ListConditions<WorkTicketVisitNoteField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Created by user ID, Created by user name, Created date and time, End date and time, Is public, Last modified by user ID, Last modified by user name, Last modified date and time, Note, Route ID, Route name, Scheduled date, Start date and time, Work ticket ID, Work ticket number, Work ticket visit ID, Work ticket visit note ID
   */
  sort_by?: WorkTicketVisitNoteField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as WorkTicketVisitNoteID eq 1 and contains(Note,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as WorkTicketVisitNoteID,Note. Use it in place of Fields.
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
