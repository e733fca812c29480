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
  ListPages &
  ODataOptions;
