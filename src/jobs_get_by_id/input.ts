// Generated from api/jobs.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { JobID } from '../records/ids';
import type { JobField } from '../records/jobs';

export type JobsGetByIdInput = {
  /**
   * The job to get: pick it from the list, or give its ID, such as 4711.
   * @title Job
   * @minimum 1
   */
  id: JobID;
  /**
   * The fields to get; you always get the ID. Leave it empty to get the whole record with its nested lists.
   * @title Fields
   */
  fields?: JobField[];
  /**
   * True gives an empty Record, and Found as false, when there is no such job, so that your workflow can branch. Otherwise that is an error.
   * @title Return null if not found
   * @advanced true
   */
  return_null_if_not_found?: boolean;
  /**
   * The fields to get, separated by commas, such as JobID,OpportunityID. Use it in place of Fields.
   * @title Select
   * @advanced true
   */
  select?: string;
};
