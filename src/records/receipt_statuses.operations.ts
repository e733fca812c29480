// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/model/operation';

export const receiptStatuses: Resource = {
  name: 'ReceiptStatuses',
  singular: 'receipt status',
  plural: 'receipt statuses',
  key: ['ReceiptStatusID'],
};

export const receiptStatusesGet: Operation = {
  name: 'receipt_statuses_get',
  title: 'List receipt statuses',
  resource: receiptStatuses,
  method: 'GET',
  path: '/ReceiptStatuses',
  options: 'odata',
  fields: { ReceiptStatusID: 'integer', ReceiptStatus: 'text', ReceiptStatusName: 'text' },
  replies: 'rows',
};
