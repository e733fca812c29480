// Generated from api/invoice_revenues.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { InvoiceRevenueField } from '../records/invoice_revenues';

export type InvoiceRevenuesGetInput = ListConditions<InvoiceRevenueField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Amount, Branch ID, Branch name, Division code, Division ID, Division name, Invoice batch ID, Invoice date, Invoice ID, Invoice number, Invoice opportunity ID, Invoice revenue ID
   */
  sort_by?: InvoiceRevenueField;
} & ListDirection &
  CreatedSince &
  ListPages &
  ODataOptions;
