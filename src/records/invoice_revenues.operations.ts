// Generated from api/invoice_revenues.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const invoiceRevenues: ResourceRow = {
  name: 'InvoiceRevenues',
  singular: 'invoice revenue',
  plural: 'invoice revenues',
  key: ['InvoiceRevenueID'],
};

export const invoiceRevenuesGet: OperationRow = {
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
  timestamps: { created: 'InvoiceDate', nullable: ['InvoiceDate'] },
  replies: 'rows',
};
