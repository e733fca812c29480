// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { workTicketsGetHandler } from './handler';
import type { WorkTicketsGetInput } from './input';

const example: WorkTicketsGetInput = { filter: 'WorkTicketID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(workTicketsGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the work tickets that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('work_tickets_get');
          expect(output).toMatchObject({
            value: { items: [{ WorkTicketID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/WorkTickets',
            query: { $filter: 'WorkTicketID eq 1', $orderby: 'WorkTicketID asc', $pageNumber: '1', $limit: '50' },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/WorkTickets', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'WorkTickets'))
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
