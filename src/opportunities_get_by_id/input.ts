// Generated from api/opportunities.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { OpportunityID } from '../records/ids';
import type { OpportunityField } from '../records/opportunities';

export type OpportunitiesGetByIdInput = {
  /**
   * The opportunity to get: pick it from the list, or give its ID, such as 4711.
   * @title Opportunity
   * @minimum 1
   */
  id: OpportunityID;
  /**
   * The fields to get; you always get the ID. Leave it empty to get the whole record with its nested lists.
   * @title Fields
   */
  fields?: OpportunityField[];
  /**
   * True gives an empty Record, and Found as false, when there is no such opportunity, so that your workflow can branch. Otherwise that is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to get, separated by commas, such as OpportunityID,PropertyID. Use it in place of Fields.
   * @title Select
   * @advanced true
   */
  select?: string;
};
