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
   * Tells this record from the others.
   * @title Revenue variance ID
   * @TJS-type integer
   */
  RevenueVarianceID?: number;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type integer
   */
  BranchID?: number;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Adjustment date
   * @format datetime
   */
  AdjustmentDate?: string;
  /**
   * The ID of an opportunity: see "List opportunities".
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
   * The ID of a division: see "List divisions".
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
   * A moment in UTC, such as 2026-04-08T09:30:00Z.
   * @title Created date and time
   * @format datetime
   */
  CreatedDateTime?: string;
  /**
   * The ID of an user: see "List users".
   * @title Created by user ID
   * @TJS-type integer
   */
  CreatedByUserID?: number;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * An ID without a list of its own.
   * @title Accounting period ID
   * @TJS-type ["integer","null"]
   */
  AccountingPeriodID?: number | null;
};
