// Generated from api/receipts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { receiptsBatchCreateHandler } from './handler';
import type { ReceiptsBatchCreateInput } from './input';

const example: ReceiptsBatchCreateInput = {
  items: [
    {
      BranchID: 1,
      VendorID: 2,
      VendorInvoiceNum: 'INV-8841',
      VendorInvoiceDate: '2026-04-08T00:00:00Z',
      WorkTicketID: 1,
      ReceiptItems: [
        {
          CatalogItemID: 1,
          ItemName: 'Hardwood mulch',
          ItemQuantity: 10,
          ItemUnitCost: 38.5,
          ItemType: 'Material',
          ItemAllocations: [
            { WorkTicketID: 1, ItemQuantity: 8 },
            { InventoryLocationID: 1, ItemQuantity: 2 },
          ],
        },
      ],
      ReceiptExtraCosts: [{ ExtraCostType: 'Tax', ExtraCost: 31.76 }],
    },
  ],
};

OperationHandlerTestSetup.configureHandlerTest(receiptsBatchCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('creates what is right and says what is wrong with the rest, in order', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ items: [...example.items, ...example.items.map((item) => without(item, 'BranchID'))] }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('receipts_batch_create');
          expect(output).toMatchObject({
            value: {
              results: [
                { index: 0, success: true, id: expect.any(Number), error: null, attempted: true },
                { index: 1, success: false, id: null, error: expect.stringContaining('BranchID') },
              ],
              count: 2,
              succeeded: 1,
              failed: 1,
              not_attempted: 0,
            },
          });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Receipts', query: {}, body: example.items[0] })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Receipts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Receipts'))
        .finallyDoNothing(),
    )
    .testCase('refuses an empty list, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ items: [] }))
        .then(({ output }) => expectRefusal(output, 'Items'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
