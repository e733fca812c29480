// Generated from api/tax_entities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { taxEntitiesGet } from './tax_entities.operations';

export const taxEntitiesLookup: Lookup = {
  list: taxEntitiesGet,
  singular: 'tax entity',
  plural: 'tax entities',
  key: 'TaxEntityID',
  name: '{TaxEntityName}',
  detail: [],
  active: true,
  search: { text: ['TaxEntityName'], number: [] },
};
