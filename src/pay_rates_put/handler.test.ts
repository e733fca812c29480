// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { payRatesPutHandler } from './handler';
import type { PayRatesPutInput } from './input';

const example: PayRatesPutInput = {
  PayRateID: 1,
  ContactID: 1,
  EffectiveDate: '2026-04-06T00:00:00',
  HourlyBasePay: 25,
  BurdenPercent: 18,
};

OperationHandlerTestSetup.configureHandlerTest(payRatesPutHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/PayRates', 'PayRateID eq 1'))
        .when(() => ({ PayRateID: 1, EffectiveDate: '2031-05-06T00:00:00' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('pay_rates_put'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/PayRates',
            body: { PayRateID: 1, EffectiveDate: '2031-05-06T00:00:00' },
            whole: ['ContactID', 'EffectiveDate', 'HourlyBasePay', 'BurdenPercent'],
            changed: { EffectiveDate: '2031-05-06T00:00:00' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/PayRates', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for PayRates', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/PayRates', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for PayRates'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for PayRates', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/PayRates', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for PayRates'))
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
