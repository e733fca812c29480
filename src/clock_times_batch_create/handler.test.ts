// Generated from api/clock_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { clockTimesBatchCreateHandler } from './handler';
import type { ClockTimesBatchCreateInput } from './input';

const example: ClockTimesBatchCreateInput = {
  items: [
    {
      ContactID: 2,
      ClockStartDateTime: '2026-04-08T06:45:00',
      ClockEndDateTime: '2026-04-08T15:30:00',
      BreakTime: 30,
      RouteID: 1,
      ClockStartLat: 30.2672,
      ClockStartLong: -97.7431,
    },
  ],
};

OperationHandlerTestSetup.configureHandlerTest(clockTimesBatchCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('creates what is right and says what is wrong with the rest, in order', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ items: [...example.items, ...example.items.map((item) => without(item, 'ClockEndDateTime'))] }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('clock_times_batch_create');
          expect(output).toMatchObject({
            value: {
              results: [
                { index: 0, success: true, id: expect.any(Number), error: null, attempted: true },
                { index: 1, success: false, id: null, error: expect.stringContaining('ClockEndDateTime') },
              ],
              count: 2,
              succeeded: 1,
              failed: 1,
              not_attempted: 0,
            },
          });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/ClockTimes', query: {}, body: example.items[0] })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/ClockTimes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'ClockTimes'))
        .finallyDoNothing(),
    )
    .testCase('refuses an empty list, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ items: [] }))
        .then(({ output }) => expectRefusal(output, 'Items'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
