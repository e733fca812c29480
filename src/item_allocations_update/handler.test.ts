// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import { itemAllocationsUpdate } from '../records/item_allocations.operations';
import { testUpdate } from '../testing/suites/update';
import { itemAllocationsUpdateHandler } from './handler';
import type { ItemAllocationsUpdateInput } from './input';

const example: ItemAllocationsUpdateInput = {
  ItemAllocationId: 1,
  CatalogItemID: 1,
  Quantity: 3,
  InventoryLocationID: 1,
  WorkTicketID: 1,
  AllocationDate: '2026-04-08T00:00:00',
};

testUpdate(itemAllocationsUpdateHandler, itemAllocationsUpdate, example, {
  required: 'ItemAllocationId',
  change: { AllocationDate: '2031-05-06T00:00:00Z' },
  whole: ['ItemAllocationId', 'Quantity', 'CatalogItemID', 'InventoryLocationID', 'WorkTicketID', 'AllocationDate'],
  needs: ['CatalogItemID', 'InventoryLocationID', 'WorkTicketID'],
});
