// Generated from api/issues.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { issuesCreateHandler } from './handler';
import type { IssuesCreateInput } from './input';

const example: IssuesCreateInput = {
  Subject: 'Check irrigation on the north lawn',
  AssignedTo: '1',
  Notes: 'Two heads spray the sidewalk.',
  PropertyID: 1,
  Priority: 'High',
  StartDate: '2026-04-08T00:00:00',
  DueDate: '2026-04-10T00:00:00',
};

OperationHandlerTestSetup.configureHandlerTest(issuesCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('issues_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Issues', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Issues', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Issues'))
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
