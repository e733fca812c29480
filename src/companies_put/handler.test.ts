// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { companiesPutHandler } from './handler';
import type { CompaniesPutInput } from './input';

const example: CompaniesPutInput = {
  CompanyID: 1,
  CompanyName: 'Northside Property Group',
  DeniedTimeEmail: 'timekeeping@example.com',
  Active: true,
};

OperationHandlerTestSetup.configureHandlerTest(companiesPutHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/Companies', 'CompanyID eq 1'))
        .when(() => ({ CompanyID: 1, CompanyName: 'Changed' }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('companies_put'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/Companies',
            body: { CompanyID: 1, CompanyName: 'Changed' },
            whole: ['CompanyName', 'DeniedTimeEmail'],
            changed: { CompanyName: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/Companies', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for Companies', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Companies', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for Companies'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for Companies', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Companies', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for Companies'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Company ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'CompanyID'))
        .then(({ output }) => expectRefusal(output, 'Company ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
