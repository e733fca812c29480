// Generated from api/invoice_taxes.yaml by "npm run generate": change the page, not this file.
import { invoiceTaxesGet } from '../records/invoice_taxes.operations';
import { testList } from '../testing/suites/list';
import { invoiceTaxesGetHandler } from './handler';
import type { InvoiceTaxesGetInput } from './input';

const example: InvoiceTaxesGetInput = { filter: 'InvoiceTaxID eq 1', limit: 50 };

testList(invoiceTaxesGetHandler, invoiceTaxesGet, example);
