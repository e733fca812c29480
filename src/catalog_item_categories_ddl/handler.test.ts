// Generated from api/catalog_item_categories.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { catalogItemCategoriesLookup } from '../records/catalog_item_categories.lookup';
import { testLookup } from '../testing/suites/lookup';
import { catalogItemCategoriesDdlHandler } from './handler';

testLookup(catalogItemCategoriesDdlHandler, catalogItemCategoriesLookup);
