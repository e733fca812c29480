// Generated from api/revenue_variances.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Revenue variance ID, Accounting period ID, Adjustment, Adjustment date, Branch name, Branch ID, Contract year, Created by user name, Created by user ID, Created date and time, Division name, Division ID, Earned revenue, Invoice revenue, Opportunity ID, Opportunity number */
export enum RevenueVarianceField {
  RevenueVarianceID = 'RevenueVarianceID',
  AccountingPeriodID = 'AccountingPeriodID',
  Adjustment = 'Adjustment',
  AdjustmentDate = 'AdjustmentDate',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  ContractYear = 'ContractYear',
  CreatedByUserName = 'CreatedByUserName',
  CreatedByUserID = 'CreatedByUserID',
  CreatedDateTime = 'CreatedDateTime',
  DivisionName = 'DivisionName',
  DivisionID = 'DivisionID',
  EarnedRevenue = 'EarnedRevenue',
  InvoiceRevenue = 'InvoiceRevenue',
  OpportunityID = 'OpportunityID',
  OpportunityNumber = 'OpportunityNumber',
}

/** An adjustment between the revenue earned and the revenue invoiced on an opportunity, per division and contract year. */
export type RevenueVariance = {
  /**
   * @title Revenue variance ID
   * @TJS-type integer
   */
  RevenueVarianceID?: number;
  /**
   * @title Branch ID
   * @TJS-type integer
   */
  BranchID?: number;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * @title Adjustment date
   * @format datetime
   */
  AdjustmentDate?: string;
  /**
   * @title Opportunity ID
   * @TJS-type integer
   */
  OpportunityID?: number;
  /**
   * @title Opportunity number
   * @TJS-type ["integer","null"]
   */
  OpportunityNumber?: number | null;
  /**
   * @title Contract year
   * @TJS-type integer
   */
  ContractYear?: number;
  /**
   * @title Division ID
   * @TJS-type integer
   */
  DivisionID?: number;
  /** @title Division name */
  DivisionName?: string | null;
  /** @title Adjustment */
  Adjustment?: number;
  /** @title Earned revenue */
  EarnedRevenue?: number;
  /** @title Invoice revenue */
  InvoiceRevenue?: number;
  /**
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * @title Accounting period ID
   * @TJS-type ["integer","null"]
   */
  AccountingPeriodID?: number | null;
};
