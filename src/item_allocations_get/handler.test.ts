// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import { itemAllocationsGet } from '../records/item_allocations.operations';
import { testList } from '../testing/suites/list';
import { itemAllocationsGetHandler } from './handler';
import type { ItemAllocationsGetInput } from './input';

const example: ItemAllocationsGetInput = { filter: 'ItemAllocationID eq 1', limit: 50 };

testList(itemAllocationsGetHandler, itemAllocationsGet, example);
