// Generated from api/receipts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { receiptsGetById } from '../records/receipts.operations';
import { testGetById } from '../testing/suites/getById';
import { receiptsGetByIdHandler } from './handler';
import type { ReceiptsGetByIdInput } from './input';

const example: ReceiptsGetByIdInput = { id: 1 };

testGetById(receiptsGetByIdHandler, receiptsGetById, example);
