// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const receiptStatuses: ResourceRow = {
  name: 'ReceiptStatuses',
  singular: 'receipt status',
  plural: 'receipt statuses',
  key: ['ReceiptStatusID'],
};

export const receiptStatusesGet: OperationRow = {
  name: 'receipt_statuses_get',
  title: 'List receipt statuses',
  resource: receiptStatuses,
  method: 'GET',
  path: '/ReceiptStatuses',
  options: 'odata',
  fields: { ReceiptStatusID: 'integer', ReceiptStatus: 'text', ReceiptStatusName: 'text' },
  replies: 'rows',
};
