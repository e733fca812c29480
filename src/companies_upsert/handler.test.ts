// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { companiesUpsert } from '../records/companies.operations';
import { testUpsert } from '../testing/suites/upsert';
import { companiesUpsertHandler } from './handler';
import type { CompaniesUpsertInput } from './input';

const example: CompaniesUpsertInput = {
  match_on: ['CompanyName'],
  CompanyName: 'Northside Property Group',
  DeniedTimeEmail: 'timekeeping@example.com',
  Active: true,
};

testUpsert(companiesUpsertHandler, companiesUpsert, example);
