// Generated from api/invoice_revenues.yaml by "npm run generate": change the page, not this file.
import { invoiceRevenuesGet } from '../records/invoice_revenues.operations';
import { testList } from '../testing/suites/list';
import { invoiceRevenuesGetHandler } from './handler';
import type { InvoiceRevenuesGetInput } from './input';

const example: InvoiceRevenuesGetInput = { filter: 'InvoiceRevenueID eq 1', limit: 50 };

testList(invoiceRevenuesGetHandler, invoiceRevenuesGet, example);
