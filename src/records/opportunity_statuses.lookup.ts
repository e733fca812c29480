// Generated from api/opportunity_statuses.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { opportunityStatusesGet } from './opportunity_statuses.operations';

export const opportunityStatusesLookup: Lookup = {
  list: opportunityStatusesGet,
  singular: 'opportunity status',
  plural: 'opportunity statuses',
  key: 'OpportunityStatusID',
  name: '{OpportunityStatusName}',
  detail: ['{OpportunityStageName}'],
  active: true,
  search: { text: ['OpportunityStatusName', 'OpportunityStageName'], number: [] },
};
