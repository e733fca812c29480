// Generated from api/pay_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
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
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/PayCodes', 'PayCodeID eq 1'))
        .when(() => ({ PayCodeID: 1, PayCode: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('pay_codes_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/PayCodes',
            body: { PayCodeID: 1, PayCode: 'Changed' },
            whole: [
              'PayCodeName',
              'PremiumDollars',
              'PremiumPercent',
              'FixedRate',
              'ExcludeFromOT',
              'PayCode',
              'OTPaycode',
              'PayCodeID',
            ],
            changed: { PayCode: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/PayCodes', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for PayCodes', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/PayCodes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for PayCodes'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for PayCodes', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/PayCodes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for PayCodes'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Pay code ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'PayCodeID'))
        .then(({ output }) => expectRefusal(output, 'Pay code ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
