// Generated from api/opportunity_statuses.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Opportunity status name, Opportunity status ID, Active, Opportunity stage, Opportunity stage name, Opportunity status, Required */
export enum OpportunityStatusField {
  OpportunityStatusName = 'OpportunityStatusName',
  OpportunityStatusID = 'OpportunityStatusID',
  Active = 'Active',
  OpportunityStage = 'OpportunityStage',
  OpportunityStageName = 'OpportunityStageName',
  OpportunityStatus = 'OpportunityStatus',
  Required = 'Required',
}

/** A step of the sales pipeline, such as New, Bidding, Delivered, Won or Lost. */
export type OpportunityStatus = {
  /**
   * Tells this record from the others.
   * @title Opportunity status ID
   * @TJS-type integer
   */
  OpportunityStatusID?: number;
  /**
   * The code, which stays the same when the status is renamed.
   * @title Opportunity status
   */
  OpportunityStatus?: string | null;
  /**
   * Your company's own wording, such as 7. Won.
   * @title Opportunity status name
   */
  OpportunityStatusName?: string | null;
  /** @title Opportunity stage */
  OpportunityStage?: string | null;
  /** @title Opportunity stage name */
  OpportunityStageName?: string | null;
  /** @title Active */
  Active?: boolean;
  /** @title Required */
  Required?: boolean;
};
