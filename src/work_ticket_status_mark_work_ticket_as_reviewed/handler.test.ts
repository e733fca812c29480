// Generated from api/work_ticket_status.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { workTicketStatusMarkWorkTicketAsReviewedHandler } from './handler';
import type { WorkTicketStatusMarkWorkTicketAsReviewedInput } from './input';

const example: WorkTicketStatusMarkWorkTicketAsReviewedInput = {
  WorkTicketID: 1,
  ReviewedDateTime: '2026-04-08T16:30:00',
  ReviewedUserID: 1,
};

OperationHandlerTestSetup.configureHandlerTest(workTicketStatusMarkWorkTicketAsReviewedHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('work_ticket_status_mark_work_ticket_as_reviewed');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() =>
          expectCalls({ method: 'POST', path: '/WorkTicketStatus/MarkWorkTicketAsReviewed', query: {}, body: example }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() =>
          refuseNext({
            method: 'POST',
            path: '/WorkTicketStatus/MarkWorkTicketAsReviewed',
            status: 403,
            body: 'Forbidden',
          }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'WorkTicketStatus'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Reviewed date time" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'ReviewedDateTime'))
        .then(({ output }) => expectRefusal(output, 'Reviewed date time'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
