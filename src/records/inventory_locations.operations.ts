// Generated from api/inventory_locations.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const inventoryLocations: Resource = {
  name: 'InventoryLocations',
  singular: 'inventory location',
  plural: 'inventory locations',
  key: ['InventoryLocationID'],
};

export const inventoryLocationsGet: Operation = {
  name: 'inventory_locations_get',
  title: 'List inventory locations',
  resource: inventoryLocations,
  method: 'GET',
  path: '/InventoryLocations',
  options: 'odata',
  replies: 'rows',
};
