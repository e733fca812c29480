// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PayRateField } from '../records/pay_rates';

export type PayRatesGetInput = ListConditions<PayRateField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Burden percent, Contact ID, Contact name, Effective date, Hourly base pay, Pay rate ID
   */
  sort_by?: PayRateField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as: PayRateID eq 1 and contains(ContactName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: EffectiveDate desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: PayRateID,ContactName. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
