// Generated from api/inventory_locations.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { inventoryLocationsLookup } from '../records/inventory_locations.lookup';
import { testLookup } from '../testing/suites/lookup';
import { inventoryLocationsDdlHandler } from './handler';

testLookup(inventoryLocationsDdlHandler, inventoryLocationsLookup);
