// Generated from api/job_statuses.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { JobStatusField } from '../records/job_statuses';

export type JobStatusesGetInput = ListConditions<JobStatusField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Job status, Job status ID, Job status name, Sort order
   */
  sort_by?: JobStatusField;
} & ListDirection &
  ListPages &
  ODataOptions;
