// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { workTicketsCreateAsNeededWorkTicketsHandler } from './handler';
import type { WorkTicketsCreateAsNeededWorkTicketsInput } from './input';

const example: WorkTicketsCreateAsNeededWorkTicketsInput = {
  OpportunityServiceId: 1,
  RouteId: 1,
  ScheduledStartDate: '2026-04-08T00:00:00',
  HoursPerDay: 8,
};

OperationHandlerTestSetup.configureHandlerTest(workTicketsCreateAsNeededWorkTicketsHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('work_tickets_create_as_needed_work_tickets');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() =>
          expectCalls({ method: 'POST', path: '/WorkTickets/CreateAsNeededWorkTickets', query: {}, body: example }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() =>
          refuseNext({
            method: 'POST',
            path: '/WorkTickets/CreateAsNeededWorkTickets',
            status: 403,
            body: 'Forbidden',
          }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'WorkTickets'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Scheduled start date" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'ScheduledStartDate'))
        .then(({ output }) => expectRefusal(output, 'Scheduled start date'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
