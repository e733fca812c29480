// Generated from api/receipt_statuses.yaml by "npm run generate": change the page, not this file.
import { receiptStatusesGet } from '../records/receipt_statuses.operations';
import { testList } from '../testing/suites/list';
import { receiptStatusesGetHandler } from './handler';
import type { ReceiptStatusesGetInput } from './input';

const example: ReceiptStatusesGetInput = { filter: 'ReceiptStatusID eq 1', limit: 50 };

testList(receiptStatusesGetHandler, receiptStatusesGet, example);
