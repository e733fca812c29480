// Generated from api/opportunity_tags.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { opportunityTagsGet } from './opportunity_tags.operations';

export const opportunityTagsLookup: Lookup = {
  list: opportunityTagsGet,
  singular: 'opportunity tag',
  plural: 'opportunity tags',
  key: 'OpportunityTagID',
  name: '{TagName}',
  detail: ['{OpportunityName}'],
  parents: { opportunity_id: 'OpportunityID' },
  search: { text: ['OpportunityName', 'TagName'], number: [] },
};
