// Generated from api/divisions.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { DivisionField } from '../records/divisions';

export type DivisionsGetInput = ListConditions<DivisionField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Account number, Active, Division code, Division ID, Division name, Equipment expense account number, Indirect, Material expense account number, Other expense account number, Sub expense account number, Workers comp ID, Workers comp name
   */
  sort_by?: DivisionField;
} & ListDirection &
  ListPages &
  ODataOptions;
