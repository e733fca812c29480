// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
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

OperationHandlerTestSetup.configureHandlerTest(catalogItemsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('catalog_items_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/CatalogItems', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/CatalogItems', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'CatalogItems'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Catalog item category ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'CatalogItemCategoryID'))
        .then(({ output }) => expectRefusal(output, 'Catalog item category ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
