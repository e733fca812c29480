// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import { receiptsGet } from '../records/receipts.operations';
import { testList } from '../testing/suites/list';
import { receiptsGetHandler } from './handler';
import type { ReceiptsGetInput } from './input';

const example: ReceiptsGetInput = { filter: 'ReceiptID eq 1', limit: 50 };

testList(receiptsGetHandler, receiptsGet, example);
