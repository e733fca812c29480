// Generated from api/invoice_taxes.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const invoiceTaxes: ResourceRow = {
  name: 'InvoiceTaxes',
  singular: 'invoice tax',
  plural: 'invoice taxes',
  key: ['InvoiceTaxID'],
};

export const invoiceTaxesGet: OperationRow = {
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
  timestamps: { created: 'InvoiceDate', nullable: ['InvoiceDate'] },
  replies: 'rows',
};
