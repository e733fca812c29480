// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import { receiptsApproveReceipt } from '../records/receipts.operations';
import { testCall } from '../testing/suites/call';
import { receiptsApproveReceiptHandler } from './handler';
import type { ReceiptsApproveReceiptInput } from './input';

const example: ReceiptsApproveReceiptInput = {
  ReceiptID: 1,
  Receive: true,
  VendorInvoiceNum: 'INV-8842',
  VendorInvoiceDate: '2026-04-08T00:00:00Z',
};

testCall(receiptsApproveReceiptHandler, receiptsApproveReceipt, example, { required: 'ReceiptID' });
