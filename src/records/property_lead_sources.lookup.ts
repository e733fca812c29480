// Generated from api/properties.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { propertiesGet } from './properties.operations';

export const propertyLeadSourcesLookup: Lookup = {
  list: propertiesGet,
  singular: 'lead source',
  plural: 'lead sources',
  key: 'LeadSourceID',
  name: '{LeadSourceName}',
  detail: [],
  search: { text: ['LeadSourceName'], number: [] },
};
