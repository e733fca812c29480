// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import { catalogItemsCreate } from '../records/catalog_items.operations';
import { testCall } from '../testing/suites/call';
import { catalogItemsCreateHandler } from './handler';
import type { CatalogItemsCreateInput } from './input';

const example: CatalogItemsCreateInput = {
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

testCall(catalogItemsCreateHandler, catalogItemsCreate, example, { required: 'ItemType' });
