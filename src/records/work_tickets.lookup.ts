// Generated from api/work_tickets.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { opportunitiesGet } from './opportunities.operations';
import { workTicketsGet } from './work_tickets.operations';

export const workTicketsLookup: Lookup = {
  list: workTicketsGet,
  singular: 'work ticket',
  plural: 'work tickets',
  key: 'WorkTicketID',
  name: '#{WorkTicketNumber}',
  detail: ['{OpportunityID.PropertyName}', '{OpportunityID.OpportunityName}', '{WorkTicketStatusName}'],
  related: { OpportunityID: opportunitiesGet },
  parents: {
    branch_id: 'BranchID',
    opportunity_id: 'OpportunityID',
    opportunity_service_id: 'OpportunityServiceID',
    property_id: 'OpportunityID.PropertyID',
  },
  search: { text: ['WorkTicketStatusName'], number: ['WorkTicketNumber'] },
};
