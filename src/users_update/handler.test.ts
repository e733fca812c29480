// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
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
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/Users', 'UserID eq 1'))
        .when(() => ({ UserId: 1, AllBranchAccess: false }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('users_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/Users',
            body: { UserId: 1, AllBranchAccess: false },
            whole: ['UserId', 'AllBranchAccess', 'BranchAccess', 'Active', 'UserRoles'],
            changed: { AllBranchAccess: false },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/Users', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for Users', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Users', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for Users'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for Users', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Users', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for Users'))
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
