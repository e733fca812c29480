// Generated from api/tasks.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { tasksCreateHandler } from './handler';
import type { TasksCreateInput } from './input';

const example: TasksCreateInput = {
  AssignedTo: '1',
  Subject: 'Check irrigation on the north lawn',
  Notes: 'Call the site manager before arriving.',
  Priority: 'Medium',
  PropertyID: 1,
  StartDate: '2026-04-08T00:00:00',
  DueDate: '2026-04-10T00:00:00',
};

OperationHandlerTestSetup.configureHandlerTest(tasksCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('tasks_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Tasks', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Tasks', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Tasks'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Assigned to" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'AssignedTo'))
        .then(({ output }) => expectRefusal(output, 'Assigned to'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
