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
   * @title Invoice ID
   * @TJS-type ["integer","null"]
   */
  InvoiceID?: number | null;
  /**
   * @title Invoice date
   * @format datetime
   */
  InvoiceDate?: string | null;
  /**
   * @title Branch ID
   * @TJS-type ["integer","null"]
   */
  BranchID?: number | null;
  /** @title Branch name */
  BranchName?: string | null;
  /**
   * @title Division ID
   * @TJS-type ["integer","null"]
   */
  DivisionID?: number | null;
  /** @title Division name */
  DivisionName?: string | null;
  /** @title Amount */
  Amount?: number | null;
  /**
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
