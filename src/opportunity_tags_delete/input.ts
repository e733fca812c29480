// Generated from api/opportunity_tags.yaml by "npm run generate": change the page, not this file.
import type { OpportunityTagID } from '../records/ids';

export type OpportunityTagsDeleteInput = {
  /**
   * The OpportunityTagID, not the TagID.
   *
   * @title ID
   */
  id: OpportunityTagID;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
