// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { payRateOverridePayCodesUpdateHandler } from './handler';
import type { PayRateOverridePayCodesUpdateInput } from './input';

const example: PayRateOverridePayCodesUpdateInput = { PayRateID: 1, PayCodeID: 1, OverrideRate: 34 };

OperationHandlerTestSetup.configureHandlerTest(payRateOverridePayCodesUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/PayRateOverridePayCodes', 'PayRateID eq 1 and PayCodeID eq 1'))
        .when(() => ({ PayRateID: 1, PayCodeID: 1, OverrideRate: 35 }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('pay_rate_override_pay_codes_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/PayRateOverridePayCodes',
            body: { PayRateID: 1, PayCodeID: 1, OverrideRate: 35 },
            whole: [],
            changed: { OverrideRate: 35 },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/PayRateOverridePayCodes', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for PayRateOverridePayCodes', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/PayRateOverridePayCodes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for PayRateOverridePayCodes'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for PayRateOverridePayCodes', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/PayRateOverridePayCodes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for PayRateOverridePayCodes'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Pay rate ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'PayRateID'))
        .then(({ output }) => expectRefusal(output, 'Pay rate ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
