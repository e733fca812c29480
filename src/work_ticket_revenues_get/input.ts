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
  ListPages & {
    /**
     * An OData condition, such as: WorkTicketRevenueID eq 1 and contains(EditedByUserName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: EditedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: WorkTicketRevenueID,WorkTicketID. In place of Fields.
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
