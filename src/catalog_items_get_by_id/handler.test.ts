// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { catalogItemsGetById } from '../records/catalog_items.operations';
import { testGetById } from '../testing/suites/getById';
import { catalogItemsGetByIdHandler } from './handler';
import type { CatalogItemsGetByIdInput } from './input';

const example: CatalogItemsGetByIdInput = { id: 1 };

testGetById(catalogItemsGetByIdHandler, catalogItemsGetById, example);
