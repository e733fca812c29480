// Generated from api/opportunity_lost_reasons.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { opportunityLostReasonsGet } from './opportunity_lost_reasons.operations';

export const opportunityLostReasonsLookup: Lookup = {
  list: opportunityLostReasonsGet,
  singular: 'opportunity lost reason',
  plural: 'opportunity lost reasons',
  key: 'OpportunityLostReasonID',
  name: '{OpportunityLostReasonName}',
  detail: [],
  active: true,
  search: { text: ['OpportunityLostReasonName'], number: [] },
};
