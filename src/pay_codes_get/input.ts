// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PayCodeField } from '../records/pay_codes';

export type PayCodesGetInput = ListConditions<PayCodeField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Exclude from overtime, Fixed rate, Overtime pay code, Pay code, Pay code ID, Pay code name, Pay code type, Premium dollars, Premium percent
   */
  sort_by?: PayCodeField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as PayCodeID eq 1 and contains(PayCodeName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as PayCodeID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as PayCodeID,PayCodeName. Use it in place of Fields.
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
