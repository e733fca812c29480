// Generated from api/work_ticket_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { workTicketTimesBatchCreateHandler } from './handler';
import type { WorkTicketTimesBatchCreateInput } from './input';

const example: WorkTicketTimesBatchCreateInput = {
  items: [
    {
      ContactID: 1,
      WorkTicketID: 1,
      StartTime: '2026-04-08T08:00:00',
      EndTime: '2026-04-08T16:30:00',
      RouteID: 1,
      CrewLeaderContactID: 2,
    },
  ],
};

OperationHandlerTestSetup.configureHandlerTest(workTicketTimesBatchCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('creates what is right and says what is wrong with the rest, in order', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ items: [...example.items, ...example.items.map((item) => without(item, 'EndTime'))] }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('work_ticket_times_batch_create');
          expect(output).toMatchObject({
            value: {
              results: [
                { index: 0, success: true, id: expect.any(Number), error: null, attempted: true },
                { index: 1, success: false, id: null, error: expect.stringContaining('EndTime') },
              ],
              count: 2,
              succeeded: 1,
              failed: 1,
              not_attempted: 0,
            },
          });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/WorkTicketTimes', query: {}, body: example.items[0] })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/WorkTicketTimes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'WorkTicketTimes'))
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
