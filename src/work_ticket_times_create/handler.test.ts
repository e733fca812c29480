// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { workTicketTimesCreateHandler } from './handler';
import type { WorkTicketTimesCreateInput } from './input';

const example: WorkTicketTimesCreateInput = {
  ContactID: 1,
  WorkTicketID: 1,
  StartTime: '2026-04-08T08:00:00',
  EndTime: '2026-04-08T16:30:00',
  RouteID: 1,
  CrewLeaderContactID: 2,
};

OperationHandlerTestSetup.configureHandlerTest(workTicketTimesCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('work_ticket_times_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/WorkTicketTimes', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/WorkTicketTimes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'WorkTicketTimes'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Start time" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'StartTime'))
        .then(({ output }) => expectRefusal(output, 'Start time'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
