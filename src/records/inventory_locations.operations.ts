// Generated from api/inventory_locations.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const inventoryLocations: ResourceRow = {
  name: 'InventoryLocations',
  singular: 'inventory location',
  plural: 'inventory locations',
  key: ['InventoryLocationID'],
};

export const inventoryLocationsGet: OperationRow = {
  name: 'inventory_locations_get',
  title: 'List inventory locations',
  resource: inventoryLocations,
  method: 'GET',
  path: '/InventoryLocations',
  options: 'odata',
  fields: {
    InventoryLocationID: 'integer',
    BranchID: 'integer',
    BranchName: 'text',
    DefaultLocation: 'boolean',
    Active: 'boolean',
    AddressID: 'integer',
    AddressLine1: 'text',
    AddressLine2: 'text',
    City: 'text',
    StateProvinceCode: 'text',
    ZipCode: 'text',
  },
  replies: 'rows',
};
