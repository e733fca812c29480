// Generated from api/properties.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { propertiesGetById } from '../records/properties.operations';
import { testGetById } from '../testing/suites/getById';
import { propertiesGetByIdHandler } from './handler';
import type { PropertiesGetByIdInput } from './input';

const example: PropertiesGetByIdInput = { id: 1 };

testGetById(propertiesGetByIdHandler, propertiesGetById, example);
