// Generated from api/catalog_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { catalogItemsGetHandler } from './handler';
import type { CatalogItemsGetInput } from './input';

const example: CatalogItemsGetInput = { filter: 'CatalogItemID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(catalogItemsGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the catalog items that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('catalog_items_get');
          expect(output).toMatchObject({
            value: { items: [{ CatalogItemID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/CatalogItems',
            query: { $filter: 'CatalogItemID eq 1', $orderby: 'CatalogItemID asc', $pageNumber: '1', $limit: '50' },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/CatalogItems', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'CatalogItems'))
        .finallyDoNothing(),
    )
    .testCase('refuses a page that Aspire would not give, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, limit: 1001 }))
        .then(({ output }) => expectRefusal(output, 'Limit', '1000'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
