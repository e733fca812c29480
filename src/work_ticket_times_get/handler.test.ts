// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { workTicketTimesGetHandler } from './handler';
import type { WorkTicketTimesGetInput } from './input';

const example: WorkTicketTimesGetInput = { filter: 'WorkTicketTimeID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(workTicketTimesGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the work ticket times that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('work_ticket_times_get');
          expect(output).toMatchObject({
            value: { items: [{ WorkTicketTimeID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/WorkTicketTimes',
            query: {
              $filter: 'WorkTicketTimeID eq 1',
              $orderby: 'WorkTicketTimeID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/WorkTicketTimes', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'WorkTicketTimes'))
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
