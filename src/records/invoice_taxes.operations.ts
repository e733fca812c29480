// Generated from api/invoice_taxes.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const invoiceTaxes: Resource = {
  name: 'InvoiceTaxes',
  singular: 'invoice tax',
  plural: 'invoice taxes',
  key: ['InvoiceTaxID'],
};

export const invoiceTaxesGet: Operation = {
  name: 'invoice_taxes_get',
  title: 'List invoice taxes',
  resource: invoiceTaxes,
  method: 'GET',
  path: '/InvoiceTaxes',
  options: 'odata',
  fields: {
    Amount: 'number',
    InvoiceDate: 'date',
    InvoiceID: 'integer',
    InvoiceTaxID: 'integer',
    TaxEntityID: 'integer',
    TaxEntityName: 'text',
    PaymentID: 'integer',
    InvoiceBatchID: 'integer',
    InvoiceNumber: 'integer',
  },
  stamps: { created: 'InvoiceDate', nullable: ['InvoiceDate'] },
  replies: 'rows',
};
