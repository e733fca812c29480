// Generated from api/catalog_items.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { catalogItemBranchesLookup } from '../records/catalog_item_branches.lookup';
import { testLookup } from '../testing/suites/lookup';
import { catalogItemBranchesDdlHandler } from './handler';

testLookup(catalogItemBranchesDdlHandler, catalogItemBranchesLookup);
