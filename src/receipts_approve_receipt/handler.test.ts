// Generated from api/receipts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { receiptsApproveReceiptHandler } from './handler';
import type { ReceiptsApproveReceiptInput } from './input';

const example: ReceiptsApproveReceiptInput = {
  ReceiptID: 1,
  Receive: true,
  VendorInvoiceNum: 'INV-8842',
  VendorInvoiceDate: '2026-04-08T00:00:00Z',
};

OperationHandlerTestSetup.configureHandlerTest(receiptsApproveReceiptHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('receipts_approve_receipt');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Receipts/Approve', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Receipts/Approve', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Receipts'))
        .finallyDoNothing(),
    )
    .testCase("gives Aspire's own words when it refuses", (test) =>
      test
        .given(() =>
          refuseNext({
            method: 'POST',
            path: '/Receipts/Approve',
            status: 400,
            body: ['The date is locked.', 'Another message.'],
          }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'The date is locked.', 'Another message.'))
        .finallyDoNothing(),
    )
    .nothingAfterAll(),
);
