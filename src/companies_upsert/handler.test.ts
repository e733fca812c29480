// Generated from api/companies.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext, startAnew } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { companiesUpsertHandler } from './handler';
import type { CompaniesUpsertInput } from './input';

const example: CompaniesUpsertInput = {
  match_on: ['CompanyName'],
  CompanyName: 'Northside Property Group',
  DeniedTimeEmail: 'timekeeping@example.com',
  Active: true,
};

OperationHandlerTestSetup.configureHandlerTest(companiesUpsertHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('creates the company where there is none, and reads it back', (test) =>
      test
        .given(() => startAnew())
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('companies_upsert');
          expect(output).toMatchObject({
            value: { created: true, id: expect.any(Number), record: { CompanyID: expect.any(Number) } },
          });
        })
        .finally(() =>
          expectCalls(
            {
              method: 'GET',
              path: '/Companies',
              query: { $filter: "CompanyName eq 'Northside Property Group'", $orderby: 'CompanyID asc', $top: '11' },
            },
            { method: 'POST', path: '/Companies', query: {}, body: without(example, 'match_on') },
            {
              method: 'GET',
              path: '/Companies',
              query: { $filter: expect.stringMatching(/^CompanyID eq \d+$/) as string, $top: '1' },
            },
          ),
        ),
    )
    .testCase('updates it where it is there', (test) =>
      test
        .given(() => startAnew({ path: '/Companies', body: without(example, 'match_on') }))
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('companies_upsert');
          expect(output).toMatchObject({
            value: { created: false, id: expect.any(Number), record: { CompanyName: 'Northside Property Group' } },
          });
        })
        .finallyDoNothing(),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Companies', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'Companies'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Match on" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'match_on'))
        .then(({ output }) => expectRefusal(output, 'Match on'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
