// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import { companiesGet } from '../records/companies.operations';
import { testList } from '../testing/suites/list';
import { companiesGetHandler } from './handler';
import type { CompaniesGetInput } from './input';

const example: CompaniesGetInput = { filter: 'CompanyID eq 1', limit: 50 };

testList(companiesGetHandler, companiesGet, example);
