// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { TaxJurisdictionField } from '../records/tax_jurisdictions';

export type TaxJurisdictionsGetInput = ListConditions<TaxJurisdictionField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Active, Federal tax percent, State tax percent, Tax jurisdiction ID, Tax jurisdiction name
   */
  sort_by?: TaxJurisdictionField;
} & ListDirection &
  ListPages &
  ODataOptions;
