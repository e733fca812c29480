// Generated from api/revenue_variances.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { RevenueVarianceField } from '../records/revenue_variances';

export type RevenueVariancesGetInput = ListConditions<RevenueVarianceField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Accounting period ID, Adjustment, Adjustment date, Branch ID, Branch name, Contract year, Created by user ID, Created by user name, Created date time, Division ID, Division name, Earned revenue, Invoice revenue, Opportunity ID, Opportunity number, Revenue variance ID
   */
  sort_by?: RevenueVarianceField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(BranchName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
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
     * The only fields to give, separated by commas, such as: RevenueVarianceID,BranchID. In place of Fields.
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
