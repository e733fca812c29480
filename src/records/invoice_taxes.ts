// Generated from api/invoice_taxes.yaml by "npm run generate": change the page, not this file.

/** @enumLabels Tax entity name, Invoice tax ID, Amount, Invoice ID, Invoice batch ID, Invoice date, Invoice number, Payment ID, Tax entity ID */
export enum InvoiceTaxField {
  TaxEntityName = 'TaxEntityName',
  InvoiceTaxID = 'InvoiceTaxID',
  Amount = 'Amount',
  InvoiceID = 'InvoiceID',
  InvoiceBatchID = 'InvoiceBatchID',
  InvoiceDate = 'InvoiceDate',
  InvoiceNumber = 'InvoiceNumber',
  PaymentID = 'PaymentID',
  TaxEntityID = 'TaxEntityID',
}

/** The tax on an invoice that is owed to one tax entity, such as a state or a city. */
export type InvoiceTax = {
  /** @title Amount */
  Amount?: number | null;
  /**
   * A day or a moment, such as 2026-04-08T00:00:00Z.
   * @title Invoice date
   * @format datetime
   */
  InvoiceDate?: string | null;
  /**
   * The ID of an invoice: see "List invoices".
   * @title Invoice ID
   * @TJS-type ["integer","null"]
   */
  InvoiceID?: number | null;
  /**
   * Tells this record from the others.
   * @title Invoice tax ID
   * @TJS-type integer
   */
  InvoiceTaxID?: number;
  /**
   * The ID of a tax entity: see "List tax entities".
   * @title Tax entity ID
   * @TJS-type ["integer","null"]
   */
  TaxEntityID?: number | null;
  /** @title Tax entity name */
  TaxEntityName?: string | null;
  /**
   * The ID of a payment: see "List payments".
   * @title Payment ID
   * @TJS-type ["integer","null"]
   */
  PaymentID?: number | null;
  /**
   * The ID of an invoice batch: see "List invoice batches".
   * @title Invoice batch ID
   * @TJS-type ["integer","null"]
   */
  InvoiceBatchID?: number | null;
  /**
   * @title Invoice number
   * @TJS-type ["integer","null"]
   */
  InvoiceNumber?: number | null;
};
