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
  ListPages &
  ODataOptions;
