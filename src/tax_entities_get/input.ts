// Generated from api/tax_entities.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { TaxEntityField } from '../records/tax_entities';

export type TaxEntitiesGetInput = ListConditions<TaxEntityField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Tax entity ID, Tax entity name, Tax percent
   */
  sort_by?: TaxEntityField;
} & ListDirection &
  ListPages &
  ODataOptions;
