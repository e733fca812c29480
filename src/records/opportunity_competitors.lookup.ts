// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { opportunitiesGet } from './opportunities.operations';

export const opportunityCompetitorsLookup: Lookup = {
  list: opportunitiesGet,
  singular: 'competitor',
  plural: 'competitors',
  key: 'CompetitorID',
  name: '{CompetitorName}',
  detail: [],
  search: { text: ['CompetitorName'], number: [] },
};
