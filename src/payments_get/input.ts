// Generated from api/payments.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { PaymentField } from '../records/payments';

export type PaymentsGetInput = ListConditions<PaymentField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Bank deposit ID, Billing address ID, Branch ID, Branch name, Company ID, Company name, Contact ID, Contact name, Created by user ID, Created by user name, Created date time, Credit memo number, Division ID, Division name, Electronic payment ID, Email status, Is expense, Last modified by user ID, Last modified by user name, Last modified date time, Opportunity ID, Payment amount, Payment category ID, Payment category name, Payment date, Payment ID, Payment note, Payment reference, Payment type, Property ID, Sale amount, Tax amount, Tax jurisdiction ID, Tax jurisdiction name, Taxable amount
   */
  sort_by?: PaymentField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(PaymentReference,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: LastModifiedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: PaymentID,PaymentReference. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives PaymentAllocations without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
