// Generated from api/opportunity_service_items.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const opportunityServiceItems: Resource = {
  name: 'OpportunityServiceItems',
  singular: 'opportunity service item',
  plural: 'opportunity service items',
  key: ['OpportunityServiceItemID'],
};

export const opportunityServiceItemsGet: Operation = {
  name: 'opportunity_service_items_get',
  title: 'List opportunity service items',
  resource: opportunityServiceItems,
  method: 'GET',
  path: '/OpportunityServiceItems',
  options: 'odata',
  replies: 'rows',
};
