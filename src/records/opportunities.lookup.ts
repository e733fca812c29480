// Generated from api/opportunities.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { opportunitiesGet } from './opportunities.operations';

export const opportunitiesLookup: Lookup = {
  list: opportunitiesGet,
  singular: 'opportunity',
  plural: 'opportunities',
  key: 'OpportunityID',
  name: '{OpportunityName}',
  detail: ['#{OpportunityNumber}', '{PropertyName}'],
  parents: { branch_id: 'BranchID', property_id: 'PropertyID' },
  search: { text: ['OpportunityName', 'PropertyName'], number: ['OpportunityNumber'] },
};
