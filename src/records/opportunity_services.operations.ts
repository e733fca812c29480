// Generated from api/opportunity_services.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const opportunityServices: Resource = {
  name: 'OpportunityServices',
  singular: 'opportunity service',
  plural: 'opportunity services',
  key: ['OpportunityServiceID'],
};

export const opportunityServicesGet: Operation = {
  name: 'opportunity_services_get',
  title: 'List opportunity services',
  resource: opportunityServices,
  method: 'GET',
  path: '/OpportunityServices',
  options: 'odata',
  replies: 'rows',
};
