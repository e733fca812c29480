// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PayRateField } from '../records/pay_rates';

export type PayRatesGetInput = ListConditions<PayRateField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Burden percent, Contact ID, Contact name, Effective date, Hourly base pay, Pay rate ID
   */
  sort_by?: PayRateField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as PayRateID eq 1 and contains(ContactName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as EffectiveDate desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as PayRateID,ContactName. Use it in place of Fields.
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
