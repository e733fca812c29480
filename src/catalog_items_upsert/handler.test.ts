// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext, startAnew } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
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

OperationHandlerTestSetup.configureHandlerTest(catalogItemsUpsertHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('creates the catalog item where there is none, and reads it back', (test) =>
      test
        .given(() => startAnew())
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('catalog_items_upsert');
          expect(output).toMatchObject({
            value: { created: true, id: expect.any(Number), record: { CatalogItemID: expect.any(Number) } },
          });
        })
        .finally(() =>
          expectCalls(
            {
              method: 'GET',
              path: '/CatalogItems',
              query: { $filter: "ItemCode eq 'MULCH-HW'", $orderby: 'CatalogItemID asc', $top: '11' },
            },
            { method: 'POST', path: '/CatalogItems', query: {}, body: without(example, 'match_on') },
            {
              method: 'GET',
              path: '/CatalogItems',
              query: { $filter: expect.stringMatching(/^CatalogItemID eq \d+$/) as string, $top: '1' },
            },
          ),
        ),
    )
    .testCase('updates it where it is there', (test) =>
      test
        .given(() => startAnew({ path: '/CatalogItems', body: without(example, 'match_on') }))
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('catalog_items_upsert');
          expect(output).toMatchObject({
            value: { created: false, id: expect.any(Number), record: { ItemCode: 'MULCH-HW' } },
          });
        })
        .finallyDoNothing(),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/CatalogItems', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'CatalogItems'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Match on" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'match_on'))
        .then(({ output }) => expectRefusal(output, 'Match on'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
