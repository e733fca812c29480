// Generated from api/jobs.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { jobsGet } from './jobs.operations';
import { opportunitiesGet } from './opportunities.operations';

export const jobsLookup: Lookup = {
  list: jobsGet,
  singular: 'job',
  plural: 'jobs',
  key: 'JobID',
  name: '{OpportunityID.OpportunityName}',
  detail: ['{OpportunityID.PropertyName}', 'customer job {CustomerJobNum}'],
  related: { OpportunityID: opportunitiesGet },
  parents: { opportunity_id: 'OpportunityID', property_id: 'OpportunityID.PropertyID' },
  search: { text: ['CustomerJobNum'], number: [] },
};
