// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import { catalogItemsGet } from '../records/catalog_items.operations';
import { testList } from '../testing/suites/list';
import { catalogItemsGetHandler } from './handler';
import type { CatalogItemsGetInput } from './input';

const example: CatalogItemsGetInput = { filter: 'CatalogItemID eq 1', limit: 50 };

testList(catalogItemsGetHandler, catalogItemsGet, example);
