// Generated from api/opportunities.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { opportunitiesGetById } from '../records/opportunities.operations';
import { testGetById } from '../testing/suites/getById';
import { opportunitiesGetByIdHandler } from './handler';
import type { OpportunitiesGetByIdInput } from './input';

const example: OpportunitiesGetByIdInput = { id: 1 };

testGetById(opportunitiesGetByIdHandler, opportunitiesGetById, example);
