// Generated from api/opportunity_statuses.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const opportunityStatuses: ResourceRow = {
  name: 'OpportunityStatuses',
  singular: 'opportunity status',
  plural: 'opportunity statuses',
  key: ['OpportunityStatusID'],
};

export const opportunityStatusesGet: OperationRow = {
  name: 'opportunity_statuses_get',
  title: 'List opportunity statuses',
  resource: opportunityStatuses,
  method: 'GET',
  path: '/OpportunityStatuses',
  options: 'odata',
  fields: {
    OpportunityStatusID: 'integer',
    OpportunityStatus: 'text',
    OpportunityStatusName: 'text',
    OpportunityStage: 'text',
    OpportunityStageName: 'text',
    Active: 'boolean',
    Required: 'boolean',
  },
  replies: 'rows',
};
