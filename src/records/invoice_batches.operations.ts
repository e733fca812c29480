// Generated from api/invoice_batches.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const invoiceBatches: ResourceRow = {
  name: 'InvoiceBatches',
  singular: 'invoice batch',
  plural: 'invoice batches',
  key: ['InvoiceBatchID'],
};

export const invoiceBatchesGet: OperationRow = {
  name: 'invoice_batches_get',
  title: 'List invoice batches',
  resource: invoiceBatches,
  method: 'GET',
  path: '/InvoiceBatches',
  options: 'odata',
  fields: {
    InvoiceBatchID: 'integer',
    CreatedByUserID: 'integer',
    CreatedByUserName: 'text',
    InvoiceBatchStatus: 'text',
    CreatedDateTime: 'date',
    SubmittedByUserID: 'integer',
    SubmittedByUserName: 'text',
    SubmitDateTime: 'date',
    InvoiceBatchNumber: 'integer',
    CustomerEventID: 'integer',
    CustomerEventTypeID: 'integer',
    CustomerEventTypeName: 'text',
    CustomerEventName: 'text',
    CustomerEventStartDateTime: 'date',
    CustomerEventEndDateTime: 'date',
    CustomerEventDescription: 'text',
    AccountingPeriodID: 'integer',
    AccountingPeriodName: 'text',
  },
  timestamps: { created: 'CreatedDateTime', nullable: ['CreatedDateTime'] },
  replies: 'rows',
};
