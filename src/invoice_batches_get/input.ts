// Generated from api/invoice_batches.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { InvoiceBatchField } from '../records/invoice_batches';

export type InvoiceBatchesGetInput = ListConditions<InvoiceBatchField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Accounting period ID, Accounting period name, Created by user ID, Created by user name, Created date time, Customer event description, Customer event end date time, Customer event ID, Customer event name, Customer event start date time, Customer event type ID, Customer event type name, Invoice batch ID, Invoice batch number, Invoice batch status, Submit date time, Submitted by user ID, Submitted by user name
   */
  sort_by?: InvoiceBatchField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as: InvoiceBatchID eq 1 and contains(CreatedByUserName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: CreatedDateTime desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: InvoiceBatchID,InvoiceBatchNumber. In place of Fields.
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
