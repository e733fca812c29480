// Generated from api/vendors.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { VendorField } from '../records/vendors';

export type VendorsGetInput = ListConditions<VendorField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Accounting vendor ID, Active, Branch ID, Branch name, Created date and time, Vendor ID, Vendor name
   */
  sort_by?: VendorField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(VendorName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as VendorID,VendorName. Use it in place of Fields.
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
