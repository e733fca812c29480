// Generated from api/invoice_revenues.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Invoice revenue ID, Amount, Branch name, Branch ID, Division name, Division ID, Division code, Invoice ID, Invoice batch ID, Invoice date, Invoice number, Invoice opportunity ID */
export enum InvoiceRevenueField {
  InvoiceRevenueID = 'InvoiceRevenueID',
  Amount = 'Amount',
  BranchName = 'BranchName',
  BranchID = 'BranchID',
  DivisionName = 'DivisionName',
  DivisionID = 'DivisionID',
  DivisionCode = 'DivisionCode',
  InvoiceID = 'InvoiceID',
  InvoiceBatchID = 'InvoiceBatchID',
  InvoiceDate = 'InvoiceDate',
  InvoiceNumber = 'InvoiceNumber',
  InvoiceOpportunityID = 'InvoiceOpportunityID',
}

/** The share of an invoice that counts as revenue of one branch and division. */
export type InvoiceRevenue = {
  /**
   * Tells this record from the others.
   * @title Invoice revenue ID
   * @TJS-type integer
   */
  InvoiceRevenueID?: number;
  /**
   * A line in Invoice opportunities of "List invoices", not an opportunity.
   * @title Invoice opportunity ID
   * @TJS-type ["integer","null"]
   */
  InvoiceOpportunityID?: number | null;
  /**
   * The ID of an invoice: see "List invoices".
   * @title Invoice ID
   * @TJS-type ["integer","null"]
   */
  InvoiceID?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Invoice date
   * @format datetime
   */
  InvoiceDate?: string | null;
  /**
   * The ID of a branch: see "List branches".
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * The ID of a division: see "List divisions".
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /** @title Division name */
  DivisionName?: string | null;
  /** @title Amount */
  Amount?: number | null;
  /**
   * The ID of an invoice batch: see "List invoice batches".
   * @title Invoice batch ID
   * @TJS-type ["integer","null"]
   */
  InvoiceBatchID?: number | null;
  /** @title Division code */
  DivisionCode?: string | null;
  /**
   * @title Invoice number
   * @TJS-type ["integer","null"]
   */
  InvoiceNumber?: number | null;
};
