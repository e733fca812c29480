// Generated from api/invoice_taxes.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

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
  replies: 'rows',
};
