// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PayRateOverridePayCodeField } from '../records/pay_rate_override_pay_codes';

export type PayRateOverridePayCodesGetInput = ListConditions<PayRateOverridePayCodeField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Contact ID, Override rate, Pay code ID, Pay rate ID, Pay rate override pay code ID
   */
  sort_by?: PayRateOverridePayCodeField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as PayRateOverridePayCodeID eq 1. Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as PayRateOverridePayCodeID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as PayRateOverridePayCodeID,PayRateID. Use it in place of Fields.
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
