// Generated from api/revenue_variances.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { RevenueVarianceField } from '../records/revenue_variances';

export type RevenueVariancesGetInput = ListConditions<RevenueVarianceField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Accounting period ID, Adjustment, Adjustment date, Branch ID, Branch name, Contract year, Created by user ID, Created by user name, Created date and time, Division ID, Division name, Earned revenue, Invoice revenue, Opportunity ID, Opportunity number, Revenue variance ID
   */
  sort_by?: RevenueVarianceField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(BranchName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as RevenueVarianceID,BranchID. Use it in place of Fields.
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
