// Generated from api/job_statuses.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Job status name, Job status ID, Job status, Sort order */
export enum JobStatusField {
  JobStatusName = 'JobStatusName',
  JobStatusID = 'JobStatusID',
  JobStatus = 'JobStatus',
  SortOrder = 'SortOrder',
}

/** A step that won work goes through, such as Not Started, In Production or Complete. */
export type JobStatus = {
  /**
   * Can be empty although it is the key.
   * @title Job status ID
   * @TJS-type ["integer","null"]
   */
  JobStatusID?: number | null;
  /** @title Job status */
  JobStatus?: string | null;
  /** @title Job status name */
  JobStatusName?: string | null;
  /**
   * @title Sort order
   * @TJS-type ["integer","null"]
   */
  SortOrder?: number | null;
};
