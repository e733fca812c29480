// Generated from api/opportunity_services.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { opportunitiesGet } from './opportunities.operations';
import { opportunityServicesGet } from './opportunity_services.operations';

export const opportunityServicesLookup: Lookup = {
  list: opportunityServicesGet,
  singular: 'opportunity service',
  plural: 'opportunity services',
  key: 'OpportunityServiceID',
  name: '{DisplayName}',
  detail: ['{OpportunityID.OpportunityName}', '{OpportunityID.PropertyName}'],
  related: { OpportunityID: opportunitiesGet },
  parents: { opportunity_id: 'OpportunityID', property_id: 'OpportunityID.PropertyID' },
  search: { text: ['DisplayName'], number: [] },
};
