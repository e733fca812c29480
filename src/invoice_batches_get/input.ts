// Generated from api/invoice_batches.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { InvoiceBatchField } from '../records/invoice_batches';

export type InvoiceBatchesGetInput = ListConditions<InvoiceBatchField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Accounting period ID, Accounting period name, Created by user ID, Created by user name, Created date and time, Customer event description, Customer event end date and time, Customer event ID, Customer event name, Customer event start date and time, Customer event type ID, Customer event type name, Invoice batch ID, Invoice batch number, Invoice batch status, Submit date and time, Submitted by user ID, Submitted by user name
   */
  sort_by?: InvoiceBatchField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as InvoiceBatchID eq 1 and contains(CreatedByUserName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as CreatedDateTime desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as InvoiceBatchID,InvoiceBatchNumber. Use it in place of Fields.
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
