// Generated from api/inventory_locations.yaml by "npm run generate": change the page, not this file.
import { inventoryLocationsGet } from '../records/inventory_locations.operations';
import { testList } from '../testing/suites/list';
import { inventoryLocationsGetHandler } from './handler';
import type { InventoryLocationsGetInput } from './input';

const example: InventoryLocationsGetInput = { filter: 'InventoryLocationID eq 1', limit: 50 };

testList(inventoryLocationsGetHandler, inventoryLocationsGet, example);
