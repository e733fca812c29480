// Generated from api/jobs.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { JobField } from '../records/jobs';

export type JobsGetInput = ListConditions<JobField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Cancel date, Canceled by user ID, Canceled from opportunity, Complete date, Completed user ID, Created by user name, Customer job number, Customer PO, Job ID, Job status ID, Opportunity ID
   */
  sort_by?: JobField;
} & ListDirection &
  ListPages &
  ODataOptions;
