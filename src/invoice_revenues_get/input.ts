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
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(BranchName,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
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
     * The only fields to give, separated by commas, such as: InvoiceRevenueID,InvoiceOpportunityID. In place of Fields.
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
