// Generated from api/vendors.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { vendorsGetById } from '../records/vendors.operations';
import { testGetById } from '../testing/suites/getById';
import { vendorsGetByIdHandler } from './handler';
import type { VendorsGetByIdInput } from './input';

const example: VendorsGetByIdInput = { id: 1 };

testGetById(vendorsGetByIdHandler, vendorsGetById, example);
