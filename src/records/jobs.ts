// Generated from api/jobs.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Customer job number, Job ID, Cancel date, Canceled by user ID, Canceled from opportunity, Complete date, Completed user ID, Created by user name, Customer purchase order, Job status ID, Opportunity ID */
export enum JobField {
  CustomerJobNum = 'CustomerJobNum',
  JobID = 'JobID',
  CancelDate = 'CancelDate',
  CanceledByUserID = 'CanceledByUserID',
  CanceledFromOpportunity = 'CanceledFromOpportunity',
  CompleteDate = 'CompleteDate',
  CompletedUserID = 'CompletedUserID',
  CreatedByUserName = 'CreatedByUserName',
  CustomerPO = 'CustomerPO',
  JobStatusID = 'JobStatusID',
  OpportunityID = 'OpportunityID',
}

/** Won work in production: the status, customer order numbers and end of an opportunity that was sold. */
export type Job = {
  /**
   * Tells this record from the others.
   * @title Job ID
   * @TJS-type integer
   */
  JobID?: number;
  /**
   * The ID of an opportunity: see "List opportunities".
   * @title Opportunity ID
   * @TJS-type ["integer","null"]
   */
  OpportunityID?: number | null;
  /**
   * The ID of a job status: see "List job statuses".
   * @title Job status ID
   * @TJS-type ["integer","null"]
   */
  JobStatusID?: number | null;
  /** @title Customer job number */
  CustomerJobNum?: string | null;
  /** @title Customer purchase order */
  CustomerPO?: string | null;
  /**
   * Can be empty although the job is complete (seen on opportunities).
   * @title Complete date
   * @format datetime
   */
  CompleteDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Completed user ID
   * @TJS-type ["integer","null"]
   */
  CompletedUserID?: number | null;
  /** @title Created by user name */
  CreatedByUserName?: string | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Cancel date
   * @format datetime
   */
  CancelDate?: string | null;
  /**
   * The ID of an user: see "List users".
   * @title Canceled by user ID
   * @TJS-type ["integer","null"]
   */
  CanceledByUserID?: number | null;
  /** @title Canceled from opportunity */
  CanceledFromOpportunity?: boolean | null;
};
