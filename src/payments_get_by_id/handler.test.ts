// Generated from api/payments.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { paymentsGetById } from '../records/payments.operations';
import { testGetById } from '../testing/suites/getById';
import { paymentsGetByIdHandler } from './handler';
import type { PaymentsGetByIdInput } from './input';

const example: PaymentsGetByIdInput = { id: 1 };

testGetById(paymentsGetByIdHandler, paymentsGetById, example);
