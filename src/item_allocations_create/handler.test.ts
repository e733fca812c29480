// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { itemAllocationsCreateHandler } from './handler';
import type { ItemAllocationsCreateInput } from './input';

const example: ItemAllocationsCreateInput = {
  CatalogItemID: 1,
  Quantity: 2.5,
  InventoryLocationID: 1,
  WorkTicketID: 1,
  AllocationDate: '2026-04-08T00:00:00',
};

OperationHandlerTestSetup.configureHandlerTest(itemAllocationsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('item_allocations_create');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/ItemAllocations', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/ItemAllocations', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'ItemAllocations'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Quantity" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'Quantity'))
        .then(({ output }) => expectRefusal(output, 'Quantity'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
