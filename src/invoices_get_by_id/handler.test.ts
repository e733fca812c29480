// Generated from api/invoices.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { invoicesGetById } from '../records/invoices.operations';
import { testGetById } from '../testing/suites/getById';
import { invoicesGetByIdHandler } from './handler';
import type { InvoicesGetByIdInput } from './input';

const example: InvoicesGetByIdInput = { id: 1 };

testGetById(invoicesGetByIdHandler, invoicesGetById, example);
