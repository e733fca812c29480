// Generated from api/companies.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { companiesLookup } from '../records/companies.lookup';
import { testLookup } from '../testing/suites/lookup';
import { companiesDdlHandler } from './handler';

testLookup(companiesDdlHandler, companiesLookup);
