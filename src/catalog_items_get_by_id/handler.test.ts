// Generated from api/catalog_items.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { catalogItemsGetByIdHandler } from './handler';
import type { CatalogItemsGetByIdInput } from './input';

const example: CatalogItemsGetByIdInput = { id: 1 };

OperationHandlerTestSetup.configureHandlerTest(catalogItemsGetByIdHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the catalog item with the id', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('catalog_items_get_by_id');
          expect(output).toMatchObject({ isSuccess: true, value: { record: { CatalogItemID: 1 }, found: true } });
        })
        .finally(() =>
          expectCalls({ method: 'GET', path: '/CatalogItems', query: { $filter: 'CatalogItemID eq 1', $top: '1' } }),
        ),
    )
    .testCase('says that there is none with the id', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ id: 2147483647 }))
        .then(({ output }) => expectRefusal(output, 'There is no catalog item with the ID 2147483647.'))
        .finallyDoNothing(),
    )
    .testCase('gives null for a missing one where that is asked for', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ id: 2147483647, return_null_if_not_found: true }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('catalog_items_get_by_id');
          expect(output).toMatchObject({ isSuccess: true, value: { record: null, found: false } });
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
    .nothingAfterAll(),
);
