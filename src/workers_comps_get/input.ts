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
  ListPages &
  ODataOptions;
