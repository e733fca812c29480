// Generated from api/tasks.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { tasksBatchCreateHandler } from './handler';
import type { TasksBatchCreateInput } from './input';

const example: TasksBatchCreateInput = {
  items: [
    {
      AssignedTo: '1',
      Subject: 'Check irrigation on the north lawn',
      Notes: 'Call the site manager before arriving.',
      Priority: 'Medium',
      PropertyID: 1,
      StartDate: '2026-04-08T00:00:00',
      DueDate: '2026-04-10T00:00:00',
    },
  ],
};

OperationHandlerTestSetup.configureHandlerTest(tasksBatchCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('creates what is right and says what is wrong with the rest, in order', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ items: [...example.items, ...example.items.map((item) => without(item, 'Subject'))] }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('tasks_batch_create');
          expect(output).toMatchObject({
            value: {
              results: [
                { index: 0, success: true, id: expect.any(Number), error: null, attempted: true },
                { index: 1, success: false, id: null, error: expect.stringContaining('Subject') },
              ],
              count: 2,
              succeeded: 1,
              failed: 1,
              not_attempted: 0,
            },
          });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Tasks', query: {}, body: example.items[0] })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Tasks', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Tasks'))
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
