// Generated from api/opportunity_lost_reasons.yaml by "npm run generate": change the page, not this file.
import type { OpportunityLostReasonID } from '../records/ids';

/**
 * @enumLabels Active, Opportunity lost reason name
 */
export type OpportunityLostReasonsUpdateClearable = 'Active' | 'OpportunityLostReasonName';

export type OpportunityLostReasonsUpdateInput = {
  /**
   * @title Opportunity lost reason ID
   */
  OpportunityLostReasonID: OpportunityLostReasonID;
  /**
   * E.g. Price too high.
   *
   * @title Opportunity lost reason name
   */
  OpportunityLostReasonName?: string;
  /**
   * False keeps the reason out of use.
   *
   * @title Active
   */
  Active?: boolean;
  /**
   * Fields to empty, such as: Active. A field that is merely left out keeps its value; one that is named here is not given as well.
   *
   * @title Clear fields
   */
  clear_fields?: OpportunityLostReasonsUpdateClearable[];
  /**
   * True sends the given fields as they are, without reading the record first: Aspire may then empty every field that is left out, and all that it requires must be given. Left empty, other fields keep their values.
   *
   * @title Send only given fields
   * @advanced true
   */
  send_only_given_fields?: boolean;
  /**
   * The version of Aspire's API to ask for, such as: 1.0. Leave it empty unless Aspire told you otherwise.
   *
   * @title API version
   * @advanced true
   */
  api_version?: string;
};
