// Generated from api/invoice_batches.yaml by "npm run generate": change the page, not this file.
import { invoiceBatchesGet } from '../records/invoice_batches.operations';
import { testList } from '../testing/suites/list';
import { invoiceBatchesGetHandler } from './handler';
import type { InvoiceBatchesGetInput } from './input';

const example: InvoiceBatchesGetInput = { filter: 'InvoiceBatchID eq 1', limit: 50 };

testList(invoiceBatchesGetHandler, invoiceBatchesGet, example);
