// Generated from api/item_allocations.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { itemAllocationsLookup } from '../records/item_allocations.lookup';
import { testLookup } from '../testing/suites/lookup';
import { itemAllocationsDdlHandler } from './handler';

testLookup(itemAllocationsDdlHandler, itemAllocationsLookup);
