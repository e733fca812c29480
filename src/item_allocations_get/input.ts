// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { ItemAllocationField } from '../records/item_allocations';

export type ItemAllocationsGetInput = ListConditions<ItemAllocationField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Accepted date time, Accepted user ID, Accepted user name, Accounting period year, Allocation status, Branch ID, Catalog item ID, Catalog item name, Created by user ID, Created by user name, Created date time, Device ID, Device name, EPA name, EPA number, From work ticket ID to inventory, Inventory adjustment, Inventory location ID, Inventory location name, Invoice ID, Item allocation date, Item allocation ID, Item name, Item quantity, Item total cost, Item type, Item unit cost, Job inventory item allocation ID, Last modified by user ID, Last modified by user name, Last modified date time, Pre received item quantity, Receipt ID, Receipt item ID, Subcontractor accepted date time, Subcontractor accepted user ID, Subcontractor created, Subcontractor route ID, Subcontractor services rendered date, Transaction ID, Vendor invoice number, Work ticket ID, Work ticket number, Work ticket time ID
   */
  sort_by?: ItemAllocationField;
} & ListDirection &
  ChangedSince &
  ListPages &
  ODataOptions;
