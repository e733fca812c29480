// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkersCompField } from '../records/workers_comps';

export type WorkersCompsGetInput = ListConditions<WorkersCompField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Created by user ID, Created by user name, Created date and time, Modified by user ID, Modified by user name, Modified date and time, Workers' comp code, Workers' comp ID, Workers' comp name
   */
  sort_by?: WorkersCompField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as WorkersCompID eq 1 and contains(WorkersCompName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as ModifiedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as WorkersCompID,WorkersCompName. Use it in place of Fields.
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
