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
  ListPages &
  ODataOptions;
