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
  ListPages & {
    /**
     * An OData condition, such as: InvoiceTaxID eq 1 and contains(TaxEntityName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as: InvoiceDate desc. In place of Sort by. A key that the records have is added at the end, so that pages fit together.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The only fields to give, separated by commas, such as: InvoiceTaxID,TaxEntityName. In place of Fields.
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
