// Generated from api/activity_comment_histories.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { activityCommentHistoriesGetHandler } from './handler';
import type { ActivityCommentHistoriesGetInput } from './input';

const example: ActivityCommentHistoriesGetInput = { filter: 'ActivityCommentHistoryID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(activityCommentHistoriesGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the activity comment histories that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('activity_comment_histories_get');
          expect(output).toMatchObject({
            value: { items: [{ ActivityCommentHistoryID: 1 }], count: 1, has_more: false, next_page: null },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/ActivityCommentHistories',
            query: {
              $filter: 'ActivityCommentHistoryID eq 1',
              $orderby: 'ActivityCommentHistoryID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/ActivityCommentHistories', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'ActivityCommentHistories'))
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
