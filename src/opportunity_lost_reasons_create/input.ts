// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.

export type OpportunityLostReasonsCreateInput = {
  /**
   * E.g. Price too high.
   *
   * @title Opportunity lost reason name
   * @minLength 1
   * @maxLength 250
   */
  OpportunityLostReasonName: string;
  /**
   * False keeps the reason out of use.
   *
   * @title Active
   */
  Active: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
