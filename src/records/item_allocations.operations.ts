// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const itemAllocations: Resource = {
  name: 'ItemAllocations',
  singular: 'item allocation',
  plural: 'item allocations',
  key: ['ItemAllocationID'],
};

export const itemAllocationsGet: Operation = {
  name: 'item_allocations_get',
  title: 'List item allocations',
  resource: itemAllocations,
  method: 'GET',
  path: '/ItemAllocations',
  options: 'odata',
  replies: 'rows',
};

export const itemAllocationsCreate: Operation = {
  name: 'item_allocations_create',
  title: 'Create item allocation',
  resource: itemAllocations,
  method: 'POST',
  path: '/ItemAllocations',
  body: {
    Quantity: { type: 'number', required: true, minimum: 0 },
    CatalogItemID: { type: 'integer', required: true, minimum: 1, maximum: 2147483647 },
    InventoryLocationID: { type: 'integer', required: true, minimum: 1, maximum: 2147483647 },
    WorkTicketID: { type: 'integer', required: true, minimum: 1, maximum: 2147483647 },
    AllocationDate: { type: 'string', required: true, minLength: 1 },
  },
  replies: 'boolean',
};

export const itemAllocationsUpdate: Operation = {
  name: 'item_allocations_update',
  title: 'Update item allocation',
  resource: itemAllocations,
  method: 'PUT',
  path: '/ItemAllocations',
  body: {
    ItemAllocationId: { type: 'integer', required: true, minimum: 1, maximum: 2147483647 },
    Quantity: { type: 'number', required: true, minimum: 0 },
    CatalogItemID: { type: 'integer', required: true, minimum: 1, maximum: 2147483647 },
    InventoryLocationID: { type: 'integer', required: true, minimum: 1, maximum: 2147483647 },
    WorkTicketID: { type: 'integer', required: true, minimum: 1, maximum: 2147483647 },
    AllocationDate: { type: 'string', required: true, minLength: 1 },
  },
  replies: 'id',
};
