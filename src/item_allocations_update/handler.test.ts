// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { itemAllocationsUpdateHandler } from './handler';
import type { ItemAllocationsUpdateInput } from './input';

const example: ItemAllocationsUpdateInput = {
  ItemAllocationId: 1,
  CatalogItemID: 1,
  Quantity: 3,
  InventoryLocationID: 1,
  WorkTicketID: 1,
  AllocationDate: '2026-04-08T00:00:00',
};

OperationHandlerTestSetup.configureHandlerTest(itemAllocationsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('item_allocations_update');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/ItemAllocations', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/ItemAllocations', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'ItemAllocations'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Item allocation ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'ItemAllocationId'))
        .then(({ output }) => expectRefusal(output, 'Item allocation ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
