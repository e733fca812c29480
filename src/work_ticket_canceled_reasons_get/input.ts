// Generated from api/work_ticket_canceled_reasons.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketCanceledReasonField } from '../records/work_ticket_canceled_reasons';

export type WorkTicketCanceledReasonsGetInput = ListConditions<WorkTicketCanceledReasonField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Created by user ID, Created by user name, Created date time, Last modified by user ID, Last modified by user name, Last modified date time, Work ticket canceled reason ID, Work ticket canceled reason name
   */
  sort_by?: WorkTicketCanceledReasonField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
