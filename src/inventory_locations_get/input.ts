// Generated from api/inventory_locations.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { InventoryLocationField } from '../records/inventory_locations';

export type InventoryLocationsGetInput = ListConditions<InventoryLocationField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Address ID, Address line 1, Address line 2, Branch ID, Branch name, City, Default location, Inventory location ID, State province code, ZIP code
   */
  sort_by?: InventoryLocationField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(BranchName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as BranchID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as InventoryLocationID,BranchName. Use it in place of Fields.
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
