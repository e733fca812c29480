// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import { catalogItemsUpdate } from '../records/catalog_items.operations';
import { testUpdate } from '../testing/suites/update';
import { catalogItemsUpdateHandler } from './handler';
import type { CatalogItemsUpdateInput } from './input';

const example: CatalogItemsUpdateInput = {
  CatalogItemID: 1,
  CatalogItemCategoryID: 1,
  ItemType: 'Material',
  ItemName: 'Hardwood mulch, double ground',
  ItemCode: 'MULCH-HW',
  ItemCost: 34.75,
  PurchaseUnitTypeID: 1,
  AllocationUnitTypeID: 1,
  UnitTypeAllocationConversion: 1,
  Inventory: true,
  AvailableToBid: true,
  Active: true,
  CatalogItemBranches: [{ CatalogItemBranchID: 1, BranchID: 1 }],
};

testUpdate(catalogItemsUpdateHandler, catalogItemsUpdate, example, {
  required: 'CatalogItemID',
  change: { ItemName: 'Changed' },
  whole: [
    'ItemType',
    'CatalogItemCategoryID',
    'AvailableToBid',
    'Active',
    'ItemName',
    'ItemCode',
    'ItemDescription',
    'PurchaseUnitTypeID',
    'AllocationUnitTypeID',
    'ItemCost',
    'CatalogItemBranches',
    'ItemAlternateName',
    'EPANumber',
    'EPAName',
    'Inventory',
    'TakeoffItemID',
    'PurchaseUnitCost',
    'ForceUnitPricing',
    'AllocateFromMobile',
    'CatalogId',
    'MaterialBarcode1',
    'MaterialBarcode2',
  ],
  needs: ['CatalogItemCategoryID'],
});
