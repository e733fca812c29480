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
  ListPages &
  ODataOptions;
