// Generated from api/work_ticket_visit_notes.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketVisitNoteField } from '../records/work_ticket_visit_notes';

export type WorkTicketVisitNotesGetInput = ListConditions<WorkTicketVisitNoteField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Created by user ID, Created by user name, Created date time, End date time, Is public, Last modified by user ID, Last modified by user name, Last modified date time, Note, Route ID, Route name, Scheduled date, Start date time, Work ticket ID, Work ticket number, Work ticket visit ID, Work ticket visit note ID
   */
  sort_by?: WorkTicketVisitNoteField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
