// Generated from api/work_ticket_items.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkTicketItemField } from '../records/work_ticket_items';

export type WorkTicketItemsGetInput = ListConditions<WorkTicketItemField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Allocation unit type ID, Allocation unit type name, Auto expense, Catalog item category ID, Catalog item category name, Catalog item ID, Created by user ID, Created by user name, Created date time, Do not purchase, Estimating notes, Item cost, Item name, Item quantity extended, Item type, Show on ticket, Work ticket ID, Work ticket item ID
   */
  sort_by?: WorkTicketItemField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as: WorkTicketItemID eq 1 and contains(ItemName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: CreatedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: WorkTicketItemID,ItemName. In place of Fields.
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
