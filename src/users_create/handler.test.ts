// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { usersCreateHandler } from './handler';
import type { UsersCreateInput } from './input';

const example: UsersCreateInput = {
  AllBranchAccess: false,
  BranchAccess: [1, 2],
  ExternalContactReference: 'EMP-2041',
  Password: 'Correct-Horse-7',
  Active: true,
  UserRoles: [1],
};

OperationHandlerTestSetup.configureHandlerTest(usersCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('users_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Users', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Users', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Users'))
        .finallyDoNothing(),
    )
    .testCase('asks for "All branch access" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'AllBranchAccess'))
        .then(({ output }) => expectRefusal(output, 'All branch access'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
