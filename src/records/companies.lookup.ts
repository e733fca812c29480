// Generated from api/companies.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { companiesGet } from './companies.operations';

export const companiesLookup: Lookup = {
  list: companiesGet,
  singular: 'company',
  plural: 'companies',
  key: 'CompanyID',
  name: '{CompanyName}',
  detail: [],
  active: true,
  search: { text: ['CompanyName'], number: [] },
};
