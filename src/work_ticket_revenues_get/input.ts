// Generated from api/work_ticket_revenues.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketRevenueField } from '../records/work_ticket_revenues';

export type WorkTicketRevenuesGetInput = ListConditions<WorkTicketRevenueField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Accounting period ID, Created date time, Edited by user ID, Edited by user name, Edited date time, Revenue amount, Revenue month, Work ticket ID, Work ticket number, Work ticket revenue ID
   */
  sort_by?: WorkTicketRevenueField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
