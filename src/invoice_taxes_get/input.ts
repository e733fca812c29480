// Generated from api/invoice_taxes.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { InvoiceTaxField } from '../records/invoice_taxes';

export type InvoiceTaxesGetInput = ListConditions<InvoiceTaxField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Amount, Invoice batch ID, Invoice date, Invoice ID, Invoice number, Invoice tax ID, Payment ID, Tax entity ID, Tax entity name
   */
  sort_by?: InvoiceTaxField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as InvoiceTaxID eq 1 and contains(TaxEntityName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
     * @title Filter
     * @advanced true
     */
    filter?: string;
    /**
     * Fields to sort by, such as InvoiceDate desc. Use it in place of Sort by.
     * @title Order by
     * @advanced true
     */
    orderby?: string;
    /**
     * The fields to get, separated by commas, such as InvoiceTaxID,TaxEntityName. Use it in place of Fields.
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
