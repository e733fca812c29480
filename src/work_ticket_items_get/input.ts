// Generated from api/work_ticket_items.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketItemField } from '../records/work_ticket_items';

export type WorkTicketItemsGetInput = ListConditions<WorkTicketItemField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Allocation unit type ID, Allocation unit type name, Auto expense, Catalog item category ID, Catalog item category name, Catalog item ID, Created by user ID, Created by user name, Created date and time, Do not purchase, Estimating notes, Item cost, Item name, Item quantity extended, Item type, Show on ticket, Work ticket ID, Work ticket item ID
   */
  sort_by?: WorkTicketItemField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as WorkTicketItemID eq 1 and contains(ItemName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as CreatedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as WorkTicketItemID,ItemName. Use it in place of Fields.
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
