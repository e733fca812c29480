// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { workTicketsPatchPartialOccurrenceHandler } from './handler';
import type { WorkTicketsPatchPartialOccurrenceInput } from './input';

const example: WorkTicketsPatchPartialOccurrenceInput = { WorkTicketID: 1, PartialOccurrence: 0.5 };

OperationHandlerTestSetup.configureHandlerTest(workTicketsPatchPartialOccurrenceHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('work_tickets_patch_partial_occurrence');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() =>
          expectCalls({ method: 'PATCH', path: '/WorkTickets/PartialOccurrences', query: {}, body: example }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() =>
          refuseNext({ method: 'PATCH', path: '/WorkTickets/PartialOccurrences', status: 403, body: 'Forbidden' }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PATCH', 'WorkTickets'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Work ticket ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'WorkTicketID'))
        .then(({ output }) => expectRefusal(output, 'Work ticket ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
