// Generated from api/services.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { servicesGet } from './services.operations';

export const servicesLookup: Lookup = {
  list: servicesGet,
  singular: 'service',
  plural: 'services',
  key: 'ServiceID',
  name: '{ServiceName}',
  detail: ['{ServiceTypeName}'],
  active: true,
  parents: { service_type_id: 'ServiceTypeID' },
  search: { text: ['ServiceTypeName', 'ServiceName'], number: [] },
};
