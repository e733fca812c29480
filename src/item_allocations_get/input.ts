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
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(ItemName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: LastModifiedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: ItemAllocationID,ItemName. In place of Fields.
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
