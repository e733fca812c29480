// Generated from api/jobs.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { JobID } from '../records/ids';
import type { JobField } from '../records/jobs';

export type JobsGetByIdInput = {
  /**
   * The Job ID of the job to give, such as: 4711.
   * @title Job ID
   * @minimum 1
   */
  id: JobID;
  /**
   * The only fields to give back; the key is always given. Left empty, the record comes whole, nested lists included.
   * @title Fields
   */
  fields?: JobField[];
  /**
   * Whether a missing job gives null and found as false, so that the workflow can branch. Left empty, it is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to give back as a text with commas, in place of Fields, such as: JobID,OpportunityID.
   * @title Select
   * @advanced true
   */
  select?: string;
};
