// Generated from api/invoice_revenues.yaml by "npm run generate": change the page, not this file.
import type { CreatedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { InvoiceRevenueField } from '../records/invoice_revenues';

export type InvoiceRevenuesGetInput = ListConditions<InvoiceRevenueField> & {
  /**
   * The field to sort by. Leave it empty to sort by ID, the newest last.
   * @title Sort by
   * @enumLabels Amount, Branch ID, Branch name, Division code, Division ID, Division name, Invoice batch ID, Invoice date, Invoice ID, Invoice number, Invoice opportunity ID, Invoice revenue ID
   */
  sort_by?: InvoiceRevenueField;
} & ListDirection &
  CreatedSince &
  ListPages & {
    /**
     * An OData condition, such as BranchID eq 1 and contains(BranchName,'a'). Put text in single quotes; write numbers, true, false, null and dates (2026-01-01) without. Goes together with Conditions: both must hold.
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
     * The fields to get, separated by commas, such as InvoiceRevenueID,InvoiceOpportunityID. Use it in place of Fields.
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
