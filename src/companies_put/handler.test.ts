// Generated from api/companies.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
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
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('companies_put');
          expect(output).toMatchObject({ value: { success: true } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/Companies', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Companies', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'Companies'))
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
