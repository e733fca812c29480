// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import { companiesPost } from '../records/companies.operations';
import { testCall } from '../testing/suites/call';
import { companiesPostHandler } from './handler';
import type { CompaniesPostInput } from './input';

const example: CompaniesPostInput = {
  CompanyName: 'Northside Property Group',
  DeniedTimeEmail: 'timekeeping@example.com',
  Active: true,
};

testCall(companiesPostHandler, companiesPost, example, { required: 'CompanyName' });
