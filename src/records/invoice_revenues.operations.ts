// Generated from api/invoice_revenues.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const invoiceRevenues: Resource = {
  name: 'InvoiceRevenues',
  singular: 'invoice revenue',
  plural: 'invoice revenues',
  key: ['InvoiceRevenueID'],
};

export const invoiceRevenuesGet: Operation = {
  name: 'invoice_revenues_get',
  title: 'List invoice revenues',
  resource: invoiceRevenues,
  method: 'GET',
  path: '/InvoiceRevenues',
  options: 'odata',
  replies: 'rows',
};
