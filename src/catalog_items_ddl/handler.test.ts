// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { catalogItemsLookup } from '../records/catalog_items.lookup';
import { testLookup } from '../testing/suites/lookup';
import { catalogItemsDdlHandler } from './handler';

testLookup(catalogItemsDdlHandler, catalogItemsLookup);
