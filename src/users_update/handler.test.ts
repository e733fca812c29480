// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { usersUpdateHandler } from './handler';
import type { UsersUpdateInput } from './input';

const example: UsersUpdateInput = {
  UserId: 1,
  AllBranchAccess: false,
  BranchAccess: [1, 2],
  Active: true,
  UserRoles: [1, 2],
};

OperationHandlerTestSetup.configureHandlerTest(usersUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('users_update');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/Users', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Users', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'Users'))
        .finallyDoNothing(),
    )
    .testCase('asks for "User ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'UserId'))
        .then(({ output }) => expectRefusal(output, 'User ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
