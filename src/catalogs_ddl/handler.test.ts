// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { catalogsLookup } from '../records/catalogs.lookup';
import { testLookup } from '../testing/suites/lookup';
import { catalogsDdlHandler } from './handler';

testLookup(catalogsDdlHandler, catalogsLookup);
