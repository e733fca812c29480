// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { payCodesUpdateHandler } from './handler';
import type { PayCodesUpdateInput } from './input';

const example: PayCodesUpdateInput = {
  PayCodeID: 1,
  PayCodeName: 'Snow overtime',
  PayCode: 'SNOWOT',
  PremiumDollars: 3,
  OTPaycode: true,
  ExcludeFromOT: false,
  Active: true,
};

OperationHandlerTestSetup.configureHandlerTest(payCodesUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('pay_codes_update');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/PayCodes', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/PayCodes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'PayCodes'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Pay code name" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'PayCodeName'))
        .then(({ output }) => expectRefusal(output, 'Pay code name'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
