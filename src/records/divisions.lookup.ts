// Generated from api/divisions.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { divisionsGet } from './divisions.operations';

export const divisionsLookup: Lookup = {
  list: divisionsGet,
  singular: 'division',
  plural: 'divisions',
  key: 'DivisionID',
  name: '{DivisionName}',
  detail: ['{DivisionCode}'],
  active: true,
  search: { text: ['DivisionName', 'DivisionCode'], number: [] },
};
