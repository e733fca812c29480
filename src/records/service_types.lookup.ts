// Generated from api/service_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { serviceTypesGet } from './service_types.operations';

export const serviceTypesLookup: Lookup = {
  list: serviceTypesGet,
  singular: 'service type',
  plural: 'service types',
  key: 'ServiceTypeID',
  name: '{ServiceTypeName}',
  detail: ['{DivisionName}'],
  active: true,
  parents: { division_id: 'DivisionID' },
  search: { text: ['DivisionName', 'ServiceTypeName'], number: [] },
};
