// Generated from api/jobs.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { JobField } from '../records/jobs';

export type JobsGetInput = ListConditions<JobField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Cancel date, Canceled by user ID, Canceled from opportunity, Complete date, Completed user ID, Created by user name, Customer job number, Customer purchase order, Job ID, Job status ID, Opportunity ID
   */
  sort_by?: JobField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as JobID eq 1 and contains(CustomerJobNum,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as JobID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as JobID,CustomerJobNum. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
