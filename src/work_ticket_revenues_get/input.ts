// Generated from api/work_ticket_revenues.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketRevenueField } from '../records/work_ticket_revenues';

export type WorkTicketRevenuesGetInput = ListConditions<WorkTicketRevenueField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Accounting period ID, Created date and time, Edited by user ID, Edited by user name, Edited date and time, Revenue amount, Revenue month, Work ticket ID, Work ticket number, Work ticket revenue ID
   */
  sort_by?: WorkTicketRevenueField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as WorkTicketRevenueID eq 1 and contains(EditedByUserName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as EditedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as WorkTicketRevenueID,WorkTicketID. Use it in place of Fields.
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
