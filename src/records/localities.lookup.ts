// Generated from api/localities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { localitiesGet } from './localities.operations';

export const localitiesLookup: Lookup = {
  list: localitiesGet,
  singular: 'locality',
  plural: 'localities',
  key: 'LocalityID',
  name: '{LocalityName}',
  detail: [],
  active: true,
  search: { text: ['LocalityName'], number: [] },
};
