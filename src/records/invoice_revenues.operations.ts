// Generated from api/invoice_revenues.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

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
  fields: {
    InvoiceRevenueID: 'integer',
    InvoiceOpportunityID: 'integer',
    InvoiceID: 'integer',
    InvoiceDate: 'date',
    BranchID: 'integer',
    BranchName: 'text',
    DivisionID: 'integer',
    DivisionName: 'text',
    Amount: 'number',
    InvoiceBatchID: 'integer',
    DivisionCode: 'text',
    InvoiceNumber: 'integer',
  },
  stamps: { created: 'InvoiceDate', nullable: ['InvoiceDate'] },
  replies: 'rows',
};
