// Generated from api/tax_jurisdictions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { taxJurisdictionsGet } from './tax_jurisdictions.operations';

export const taxJurisdictionsLookup: Lookup = {
  list: taxJurisdictionsGet,
  singular: 'tax jurisdiction',
  plural: 'tax jurisdictions',
  key: 'TaxJurisdictionID',
  name: '{TaxJurisdictionName}',
  detail: [],
  active: true,
  search: { text: ['TaxJurisdictionName'], number: [] },
};
