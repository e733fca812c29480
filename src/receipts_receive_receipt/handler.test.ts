// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import { receiptsReceiveReceipt } from '../records/receipts.operations';
import { testCall } from '../testing/suites/call';
import { receiptsReceiveReceiptHandler } from './handler';
import type { ReceiptsReceiveReceiptInput } from './input';

const example: ReceiptsReceiveReceiptInput = { ReceiptID: 1 };

testCall(receiptsReceiveReceiptHandler, receiptsReceiveReceipt, example, { required: 'ReceiptID' });
