// Generated from api/opportunity_services.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { OpportunityServiceID } from '../records/ids';
import type { OpportunityServiceField } from '../records/opportunity_services';

export type OpportunityServicesGetByIdInput = {
  /**
   * The Opportunity service ID of the opportunity service to give, such as: 4711.
   * @title Opportunity service ID
   * @minimum 1
   */
  id: OpportunityServiceID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: OpportunityServiceField[];
  /**
   * Whether a missing opportunity service gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: OpportunityServiceID,OpportunityServiceGroupID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
