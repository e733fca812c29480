// Generated from api/opportunity_service_groups.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const opportunityServiceGroups: Resource = {
  name: 'OpportunityServiceGroups',
  singular: 'opportunity service group',
  plural: 'opportunity service groups',
  key: ['OpportunityServiceGroupID'],
};

export const opportunityServiceGroupsGet: Operation = {
  name: 'opportunity_service_groups_get',
  title: 'List opportunity service groups',
  resource: opportunityServiceGroups,
  method: 'GET',
  path: '/OpportunityServiceGroups',
  options: 'odata',
  replies: 'rows',
};
