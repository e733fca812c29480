// Generated from api/pay_rates.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
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
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('pay_rates_put');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/PayRates', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/PayRates', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'PayRates'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Contact ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'ContactID'))
        .then(({ output }) => expectRefusal(output, 'Contact ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
