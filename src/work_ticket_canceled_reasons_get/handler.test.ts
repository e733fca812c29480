// Generated from api/work_ticket_canceled_reasons.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { workTicketCanceledReasonsGetHandler } from './handler';
import type { WorkTicketCanceledReasonsGetInput } from './input';

const example: WorkTicketCanceledReasonsGetInput = { filter: 'WorkTicketCanceledReasonId eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(workTicketCanceledReasonsGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the work ticket canceled reasons that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('work_ticket_canceled_reasons_get');
          expect(output).toMatchObject({
            value: { items: [{ WorkTicketCanceledReasonId: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/WorkTicketCanceledReasons',
            query: {
              $filter: 'WorkTicketCanceledReasonId eq 1',
              $orderby: 'WorkTicketCanceledReasonId asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/WorkTicketCanceledReasons', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'WorkTicketCanceledReasons'))
        .finallyDoNothing(),
    )
    .testCase('refuses a page that Aspire would not give, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, limit: 1001 }))
        .then(({ output }) => expectRefusal(output, 'Limit', '1000'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
