// Generated from api/pay_schedules.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { paySchedulesUpdateHandler } from './handler';
import type { PaySchedulesUpdateInput } from './input';

const example: PaySchedulesUpdateInput = {
  PayScheduleID: 1,
  PayScheduleName: 'Weekly field crew',
  DailyHoursBeforeOT: 10,
  WeeklyHoursBeforeOT: 40,
  DefaultPayCodeID: 1,
  DefaultOTPayCodeID: 2,
  Active: true,
};

OperationHandlerTestSetup.configureHandlerTest(paySchedulesUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() =>
          recordBefore('/PaySchedules', 'PayScheduleID eq 1', {
            needs: ['DefaultOTPayCodeID', 'DefaultPayCodeID'],
            put: '/PaySchedules',
            body: example,
          }),
        )
        .when(() => ({ PayScheduleID: 1, PayScheduleName: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('pay_schedules_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/PaySchedules',
            body: { PayScheduleID: 1, PayScheduleName: 'Changed' },
            whole: [
              'PayScheduleName',
              'DailyHoursBeforeOT',
              'WeeklyHoursBeforeOT',
              'Active',
              'DefaultOTPayCodeID',
              'DefaultPayCodeID',
            ],
            changed: { PayScheduleName: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/PaySchedules', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for PaySchedules', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/PaySchedules', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for PaySchedules'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for PaySchedules', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/PaySchedules', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for PaySchedules'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Pay schedule ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'PayScheduleID'))
        .then(({ output }) => expectRefusal(output, 'Pay schedule ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
