// Generated from api/pay_rate_override_pay_codes.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { payRateOverridePayCodesUpdateHandler } from './handler';
import type { PayRateOverridePayCodesUpdateInput } from './input';

const example: PayRateOverridePayCodesUpdateInput = { PayRateID: 1, PayCodeID: 1, OverrideRate: 34 };

OperationHandlerTestSetup.configureHandlerTest(payRateOverridePayCodesUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('pay_rate_override_pay_codes_update');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/PayRateOverridePayCodes', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/PayRateOverridePayCodes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'PayRateOverridePayCodes'))
        .finallyDoNothing(),
    )
    .testCase("gives Aspire's own words when it refuses", (test) =>
      test
        .given(() =>
          refuseNext({
            method: 'PUT',
            path: '/PayRateOverridePayCodes',
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
