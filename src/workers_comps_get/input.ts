// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { WorkersCompField } from '../records/workers_comps';

export type WorkersCompsGetInput = ListConditions<WorkersCompField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Created by user ID, Created by user name, Created date time, Modified by user ID, Modified by user name, Modified date time, Workers comp code, Workers comp ID, Workers comp name
   */
  sort_by?: WorkersCompField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: WorkersCompID eq 1 and contains(WorkersCompName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: ModifiedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: WorkersCompID,WorkersCompName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
