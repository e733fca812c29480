// Generated from api/unit_types.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { UnitTypeField } from '../records/unit_types';

export type UnitTypesGetInput = ListConditions<UnitTypeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Unit type ID, Unit type name
   */
  sort_by?: UnitTypeField;
} & ListDirection &
  ListPages &
  ODataOptions;
