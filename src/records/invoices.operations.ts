// Generated from api/invoices.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const invoices: Resource = { name: 'Invoices', singular: 'invoice', plural: 'invoices', key: ['InvoiceID'] };

export const invoicesGet: Operation = {
  name: 'invoices_get',
  title: 'List invoices',
  resource: invoices,
  method: 'GET',
  path: '/Invoices',
  options: 'odata',
  replies: 'rows',
};
