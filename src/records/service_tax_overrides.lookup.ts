// Generated from api/services.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { servicesGet } from './services.operations';

export const serviceTaxOverridesLookup: Lookup = {
  list: servicesGet,
  singular: 'service tax override',
  plural: 'service tax overrides',
  key: 'ServiceTaxOverrideID',
  nestedIn: 'ServiceTaxOverrides',
  name: '{StateProvinceCode}',
  detail: ['{ServiceName}'],
  parents: { service_id: 'ServiceID' },
  search: { text: ['ServiceName'], number: [] },
};
