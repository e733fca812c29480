// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import type { OpportunityID, TagID } from '../records/ids';

export type OpportunityTagsCreateInput = {
  /**
   * @title Opportunity ID
   * @minimum 1
   * @maximum 2147483647
   */
  OpportunityID: OpportunityID;
  /**
   * @title Tag ID
   * @minimum 1
   * @maximum 2147483647
   */
  TagID: TagID;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
