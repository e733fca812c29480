// Generated from api/workers_comps.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { workersCompsGet } from './workers_comps.operations';

export const workersCompsLookup: Lookup = {
  list: workersCompsGet,
  singular: 'workers comp',
  plural: 'workers comps',
  key: 'WorkersCompID',
  name: '{WorkersCompName}',
  detail: ['{WorkersCompCode}'],
  search: { text: ['WorkersCompName', 'WorkersCompCode'], number: [] },
};
