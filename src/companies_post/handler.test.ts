// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { companiesPostHandler } from './handler';
import type { CompaniesPostInput } from './input';

const example: CompaniesPostInput = {
  CompanyName: 'Northside Property Group',
  DeniedTimeEmail: 'timekeeping@example.com',
  Active: true,
};

OperationHandlerTestSetup.configureHandlerTest(companiesPostHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('companies_post');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Companies', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Companies', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Companies'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Company name" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'CompanyName'))
        .then(({ output }) => expectRefusal(output, 'Company name'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
