// Generated from api/catalog_item_categories.yaml by "npm run generate": change the page, not this file.
import { catalogItemCategoriesGet } from '../records/catalog_item_categories.operations';
import { testList } from '../testing/suites/list';
import { catalogItemCategoriesGetHandler } from './handler';
import type { CatalogItemCategoriesGetInput } from './input';

const example: CatalogItemCategoriesGetInput = { filter: 'CatalogItemCategoryID eq 1', limit: 50 };

testList(catalogItemCategoriesGetHandler, catalogItemCategoriesGet, example);
