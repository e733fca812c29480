// Generated from api/invoices.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { invoicesLookup } from '../records/invoices.lookup';
import { testLookup } from '../testing/suites/lookup';
import { invoicesDdlHandler } from './handler';

testLookup(invoicesDdlHandler, invoicesLookup);
