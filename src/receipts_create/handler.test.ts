// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { receiptsCreateHandler } from './handler';
import type { ReceiptsCreateInput } from './input';

const example: ReceiptsCreateInput = {
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
};

OperationHandlerTestSetup.configureHandlerTest(receiptsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('receipts_create');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Receipts', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Receipts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Receipts'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Branch ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'BranchID'))
        .then(({ output }) => expectRefusal(output, 'Branch ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
