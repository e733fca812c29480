// Generated from api/item_allocations.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
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
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() =>
          recordBefore('/ItemAllocations', 'ItemAllocationID eq 1', {
            needs: ['CatalogItemID', 'InventoryLocationID', 'WorkTicketID'],
            put: '/ItemAllocations',
            body: example,
          }),
        )
        .when(() => ({ ItemAllocationId: 1, AllocationDate: '2031-05-06T00:00:00' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('item_allocations_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/ItemAllocations',
            body: { ItemAllocationId: 1, AllocationDate: '2031-05-06T00:00:00' },
            whole: [
              'ItemAllocationId',
              'Quantity',
              'CatalogItemID',
              'InventoryLocationID',
              'WorkTicketID',
              'AllocationDate',
            ],
            changed: { ItemAllocationDate: '2031-05-06T00:00:00' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/ItemAllocations', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for ItemAllocations', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/ItemAllocations', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for ItemAllocations'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for ItemAllocations', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/ItemAllocations', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for ItemAllocations'))
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
