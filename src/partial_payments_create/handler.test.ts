// Generated from api/partial_payments.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { partialPaymentsCreateHandler } from './handler';
import type { PartialPaymentsCreateInput } from './input';

const example: PartialPaymentsCreateInput = {
  Amount: 125.5,
  BillingCompany: 'Sample Grove Association',
  InvoiceNumber: 1,
  PaymentDate: '2026-04-08T00:00:00',
  PaymentMethod: 'Check',
  PaymentReference: 'CHK-10442',
  PaymentNote: 'First half of the spring cleanup',
};

OperationHandlerTestSetup.configureHandlerTest(partialPaymentsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('partial_payments_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/PartialPayments', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/PartialPayments', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'PartialPayments'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Amount" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'Amount'))
        .then(({ output }) => expectRefusal(output, 'Amount'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
