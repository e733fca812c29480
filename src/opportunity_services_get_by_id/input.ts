// Generated from api/opportunity_services.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { OpportunityServiceID } from '../records/ids';
import type { OpportunityServiceField } from '../records/opportunity_services';

export type OpportunityServicesGetByIdInput = {
  /**
   * The opportunity service to get: pick it from the list, or give its ID, such as 4711.
   * @title Opportunity service
   * @minimum 1
   */
  id: OpportunityServiceID;
  /**
   * The fields to get; you always get the ID. Leave it empty to get the whole record with its nested lists.
   * @title Fields
   */
  fields?: OpportunityServiceField[];
  /**
   * True gives an empty Record, and Found as false, when there is no such opportunity service, so that your workflow can branch. Otherwise that is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to get, separated by commas, such as OpportunityServiceID,OpportunityServiceGroupID. Use it in place of Fields.
   * @title Select
   * @advanced true
   */
  select?: string;
};
