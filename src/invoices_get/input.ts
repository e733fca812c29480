// Generated from api/invoices.yaml by "npm run generate": change the page, not this file.
import type { ChangedSince, ListConditions, ListDirection, ListPages, ODataOptions } from '../aspire/types/listInput';
import type { InvoiceField } from '../records/invoices';

export type InvoicesGetInput = ListConditions<InvoiceField> & {
  /**
   * The field to sort by. Left empty it is the record's key, the newest last.
   * @title Sort by
   * @enumLabels Address line 1, Address line 2, Amount, Amount remaining, Billing contact ID, Billing contact name, Branch code, Branch ID, Branch name, City, Company ID, Company name, Completed date time, Due date, Email status, Invoice accounting period, Invoice address ID, Invoice batch ID, Invoice batch number, Invoice date, Invoice ID, Invoice note, Invoice number, Invoice number prefix, Last modified by user ID, Last modified by user name, Last modified date time, Orig amount, Payment terms ID, Payment terms name, Primary contact ID, Primary contact name, Property ID, Property name, Report layout ID, Report layout name, State province code, Tax jurisdiction ID, Tax jurisdiction name, ZIP code
   */
  sort_by?: InvoiceField;
} & ListDirection &
  ChangedSince &
  ListPages & {
    /**
     * An OData condition, such as: BranchID eq 1 and contains(InvoiceAccountingPeriod,'a'). Together with Conditions, both must hold. Text stands in single quotes; numbers, true, false, null and dates (2026-01-01) stand without. Field names are case-sensitive.
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
     * The only fields to give, separated by commas, such as: InvoiceID,InvoiceNumber. In place of Fields.
     * @title Select
     * @advanced true
     */
    select?: string;
    /**
     * Related records to give along. Aspire gives InvoiceOpportunities without being asked. Leave it empty: no list is known that takes it.
     * @title Expand
     * @advanced true
     */
    expand?: string;
  } & ODataOptions;
