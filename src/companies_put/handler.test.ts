// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import { companiesPut } from '../records/companies.operations';
import { testUpdate } from '../testing/suites/update';
import { companiesPutHandler } from './handler';
import type { CompaniesPutInput } from './input';

const example: CompaniesPutInput = {
  CompanyID: 1,
  CompanyName: 'Northside Property Group',
  DeniedTimeEmail: 'timekeeping@example.com',
  Active: true,
};

testUpdate(companiesPutHandler, companiesPut, example, {
  required: 'CompanyID',
  change: { CompanyName: 'Changed' },
  whole: ['CompanyName', 'DeniedTimeEmail'],
});
