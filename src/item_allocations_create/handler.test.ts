// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import { itemAllocationsCreate } from '../records/item_allocations.operations';
import { testCall } from '../testing/suites/call';
import { itemAllocationsCreateHandler } from './handler';
import type { ItemAllocationsCreateInput } from './input';

const example: ItemAllocationsCreateInput = {
  CatalogItemID: 1,
  Quantity: 2.5,
  InventoryLocationID: 1,
  WorkTicketID: 1,
  AllocationDate: '2026-04-08T00:00:00',
};

testCall(itemAllocationsCreateHandler, itemAllocationsCreate, example, { required: 'Quantity' });
