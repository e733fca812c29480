// Generated from api/tax_jurisdictions.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { TaxJurisdictionField } from '../records/tax_jurisdictions';

export type TaxJurisdictionsGetInput = ListConditions<TaxJurisdictionField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Federal tax percent, State tax percent, Tax jurisdiction ID, Tax jurisdiction name
   */
  sort_by?: TaxJurisdictionField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as TaxJurisdictionID eq 1 and contains(TaxJurisdictionName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as TaxJurisdictionID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as TaxJurisdictionID,TaxJurisdictionName. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Tax entity jurisdictions without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
