// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.

export type OpportunityLostReasonsUpdateInput = {
  /**
   * Send it also when it stays the same.
   *
   * @title Opportunity lost reason name
   */
  OpportunityLostReasonName?: string;
  /**
   * @title Opportunity lost reason ID
   * @TJS-type integer
   */
  OpportunityLostReasonID: number;
  /**
   * False keeps the reason out of use.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
