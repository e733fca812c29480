// Generated from api/opportunity_service_kit_items.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const opportunityServiceKitItems: Resource = {
  name: 'OpportunityServiceKitItems',
  singular: 'opportunity service kit item',
  plural: 'opportunity service kit items',
  key: ['OpportunityServiceKitItemID'],
};

export const opportunityServiceKitItemsGet: Operation = {
  name: 'opportunity_service_kit_items_get',
  title: 'List opportunity service kit items',
  resource: opportunityServiceKitItems,
  method: 'GET',
  path: '/OpportunityServiceKitItems',
  options: 'odata',
  replies: 'rows',
};
