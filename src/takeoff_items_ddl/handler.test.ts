// Generated from api/takeoff_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { takeoffItemsLookup } from '../records/takeoff_items.lookup';
import { testLookup } from '../testing/suites/lookup';
import { takeoffItemsDdlHandler } from './handler';

testLookup(takeoffItemsDdlHandler, takeoffItemsLookup);
