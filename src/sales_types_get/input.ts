// Generated from api/sales_types.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { SalesTypeField } from '../records/sales_types';

export type SalesTypesGetInput = ListConditions<SalesTypeField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Sales type ID, Sales type name
   */
  sort_by?: SalesTypeField;
} & ListDirection &
  ListPages &
  ODataOptions;
