// Generated from api/invoices.yaml by "npm run generate": change the page, not this file.
import { invoicesGet } from '../records/invoices.operations';
import { testList } from '../testing/suites/list';
import { invoicesGetHandler } from './handler';
import type { InvoicesGetInput } from './input';

const example: InvoicesGetInput = { filter: 'InvoiceID eq 1', limit: 50 };

testList(invoicesGetHandler, invoicesGet, example);
