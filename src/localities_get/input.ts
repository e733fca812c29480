// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { LocalityField } from '../records/localities';

export type LocalitiesGetInput = ListConditions<LocalityField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Local code, Locality ID, Locality name
   */
  sort_by?: LocalityField;
} & ListDirection &
  ListPages &
  ODataOptions;
