// Generated from api/opportunities.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { OpportunityID } from '../records/ids';
import type { OpportunityField } from '../records/opportunities';

export type OpportunitiesGetByIdInput = {
  /**
   * The Opportunity ID of the opportunity to give, such as: 4711.
   * @title Opportunity ID
   * @minimum 1
   */
  id: OpportunityID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: OpportunityField[];
  /**
   * Whether a missing opportunity gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: OpportunityID,PropertyID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
