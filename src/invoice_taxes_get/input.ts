// Generated from api/invoice_taxes.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { InvoiceTaxField } from '../records/invoice_taxes';

export type InvoiceTaxesGetInput = ListConditions<InvoiceTaxField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Amount, Invoice batch ID, Invoice date, Invoice ID, Invoice number, Invoice tax ID, Payment ID, Tax entity ID, Tax entity name
   */
  sort_by?: InvoiceTaxField;
} & ListDirection &
  CreatedSince &
  ListPages &
  ODataOptions;
