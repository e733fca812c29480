// Generated from api/opportunity_service_kit_items.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { opportunityServiceKitItemsGetHandler } from './handler';
import type { OpportunityServiceKitItemsGetInput } from './input';

const example: OpportunityServiceKitItemsGetInput = { filter: 'OpportunityServiceKitItemID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(opportunityServiceKitItemsGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the opportunity service kit items that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('opportunity_service_kit_items_get');
          expect(output).toMatchObject({
            value: { items: [{ OpportunityServiceKitItemID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/OpportunityServiceKitItems',
            query: {
              $filter: 'OpportunityServiceKitItemID eq 1',
              $orderby: 'OpportunityServiceKitItemID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/OpportunityServiceKitItems', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'OpportunityServiceKitItems'))
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
