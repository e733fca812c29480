// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { opportunitiesGet } from './opportunities.operations';

export const opportunityLeadSourcesLookup: Lookup = {
  list: opportunitiesGet,
  singular: 'lead source',
  plural: 'lead sources',
  key: 'LeadSourceID',
  name: '{LeadSourceName}',
  detail: [],
  search: { text: ['LeadSourceName'], number: [] },
};
