// Generated from api/payments.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PaymentField } from '../records/payments';

export type PaymentsGetInput = ListConditions<PaymentField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Bank deposit ID, Billing address ID, Branch ID, Branch name, Company ID, Company name, Contact ID, Contact name, Created by user ID, Created by user name, Created date and time, Credit memo number, Division ID, Division name, Electronic payment ID, Email status, Is expense, Last modified by user ID, Last modified by user name, Last modified date and time, Opportunity ID, Payment amount, Payment category ID, Payment category name, Payment date, Payment ID, Payment note, Payment reference, Payment type, Property ID, Sale amount, Tax amount, Tax jurisdiction ID, Tax jurisdiction name, Taxable amount
   */
  sort_by?: PaymentField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(PaymentReference,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as LastModifiedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as PaymentID,PaymentReference. Use it in place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Leave it empty: Aspire refuses it on most lists. You get Payment allocations without it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
