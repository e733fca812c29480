// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { companiesGetById } from '../records/companies.operations';
import { testGetById } from '../testing/suites/getById';
import { companiesGetByIdHandler } from './handler';
import type { CompaniesGetByIdInput } from './input';

const example: CompaniesGetByIdInput = { id: 1 };

testGetById(companiesGetByIdHandler, companiesGetById, example);
