// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
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

OperationHandlerTestSetup.configureHandlerTest(catalogItemsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() =>
          recordBefore('/CatalogItems', 'CatalogItemID eq 1', {
            needs: ['CatalogItemCategoryID'],
            put: '/CatalogItems',
            body: example,
          }),
        )
        .when(() => ({ CatalogItemID: 1, ItemName: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('catalog_items_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/CatalogItems',
            body: { CatalogItemID: 1, ItemName: 'Changed' },
            whole: [
              'CatalogItemBranches',
              'CatalogItemCategoryID',
              'ItemType',
              'ItemName',
              'ItemAlternateName',
              'ItemDescription',
              'ItemCode',
              'ItemCost',
              'PurchaseUnitTypeID',
              'AllocationUnitTypeID',
              'EPANumber',
              'EPAName',
              'Inventory',
              'AvailableToBid',
              'Active',
              'TakeoffItemID',
              'PurchaseUnitCost',
              'ForceUnitPricing',
              'AllocateFromMobile',
              'CatalogId',
              'MaterialBarcode1',
              'MaterialBarcode2',
            ],
            changed: { ItemName: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/CatalogItems', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for CatalogItems', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/CatalogItems', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for CatalogItems'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for CatalogItems', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/CatalogItems', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for CatalogItems'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Catalog item ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'CatalogItemID'))
        .then(({ output }) => expectRefusal(output, 'Catalog item ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
