// Generated from api/clock_times.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { clockTimesCreateHandler } from './handler';
import type { ClockTimesCreateInput } from './input';

const example: ClockTimesCreateInput = {
  ContactID: 2,
  ClockStartDateTime: '2026-04-08T06:45:00',
  ClockEndDateTime: '2026-04-08T15:30:00',
  BreakTime: 30,
  RouteID: 1,
  ClockStartLat: 30.2672,
  ClockStartLong: -97.7431,
};

OperationHandlerTestSetup.configureHandlerTest(clockTimesCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('clock_times_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/ClockTimes', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/ClockTimes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'ClockTimes'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Clock start date time" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'ClockStartDateTime'))
        .then(({ output }) => expectRefusal(output, 'Clock start date time'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
