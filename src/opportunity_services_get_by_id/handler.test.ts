// Generated from api/opportunity_services.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { opportunityServicesGetById } from '../records/opportunity_services.operations';
import { testGetById } from '../testing/suites/getById';
import { opportunityServicesGetByIdHandler } from './handler';
import type { OpportunityServicesGetByIdInput } from './input';

const example: OpportunityServicesGetByIdInput = { id: 1 };

testGetById(opportunityServicesGetByIdHandler, opportunityServicesGetById, example);
