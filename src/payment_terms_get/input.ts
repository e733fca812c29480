// Generated from api/payment_terms.yaml by "npm run generate": change the page, not this file.
import type { ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PaymentTermsField } from '../records/payment_terms';

export type PaymentTermsGetInput = ListConditions<PaymentTermsField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Active, Number of days, Payment terms ID, Terms
   */
  sort_by?: PaymentTermsField;
} & ListDirection &
  ListPages & {
    /**
     * An OData condition, such as PaymentTermsID eq 1 and contains(Terms,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as PaymentTermsID desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as PaymentTermsID,Terms. Use it in place of Fields.
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
