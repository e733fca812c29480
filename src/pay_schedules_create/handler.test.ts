// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { paySchedulesCreateHandler } from './handler';
import type { PaySchedulesCreateInput } from './input';

const example: PaySchedulesCreateInput = {
  PayScheduleName: 'Weekly field crew',
  DailyHoursBeforeOT: 8,
  WeeklyHoursBeforeOT: 40,
  DefaultPayCodeID: 1,
  DefaultOTPayCodeID: 2,
  Active: true,
};

OperationHandlerTestSetup.configureHandlerTest(paySchedulesCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('pay_schedules_create');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/PaySchedules', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/PaySchedules', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'PaySchedules'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Pay schedule name" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'PayScheduleName'))
        .then(({ output }) => expectRefusal(output, 'Pay schedule name'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
