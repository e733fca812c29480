// Generated from api/jobs.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { Job } from '../records/jobs';

export type JobsGetByIdOutput = {
  /**
   * The job; empty where there is none.
   * @title Record
   */
  record: Job | null;
  /**
   * True when there is such a job.
   * @title Found
   */
  found: boolean;
};
