// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { catalogItemsUpsert } from '../records/catalog_items.operations';
import { testUpsert } from '../testing/suites/upsert';
import { catalogItemsUpsertHandler } from './handler';
import type { CatalogItemsUpsertInput } from './input';

const example: CatalogItemsUpsertInput = {
  match_on: ['ItemCode'],
  CatalogItemCategoryID: 1,
  ItemType: 'Material',
  ItemName: 'Hardwood mulch, double ground',
  ItemCode: 'MULCH-HW',
  ItemCost: 32.5,
  PurchaseUnitTypeID: 1,
  AllocationUnitTypeID: 1,
  UnitTypeAllocationConversion: 1,
  Inventory: true,
  AvailableToBid: true,
  Active: true,
};

testUpsert(catalogItemsUpsertHandler, catalogItemsUpsert, example);
