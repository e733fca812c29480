import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { rawHttpRequestHandler } from './handler';
import type { RawHttpRequestInput } from './input';

const example: RawHttpRequestInput = {
  method: 'GET',
  url: '/Branches?$top=1',
  query: [{ name: '$filter', value: "BranchID ge 1 and BranchName ne 'A & B'" }],
};

OperationHandlerTestSetup.configureHandlerTest(rawHttpRequestHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the query of the URL and its own, and gives status, headers and the parsed body', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('raw_http_request');
          expect(output).toMatchObject({
            value: {
              status: 200,
              headers: { 'content-type': expect.stringContaining('application/json') },
              body: [{ BranchID: expect.any(Number) }],
              body_type: 'json',
            },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/Branches',
            query: { $top: '1', $filter: "BranchID ge 1 and BranchName ne 'A & B'" },
          }),
        ),
    )
    .testCase('sends a body of JSON', (test) =>
      test
        .given(clearJournal)
        .when(() => ({
          method: 'POST' as const,
          url: '/UnitTypes',
          body: { json: '{"UnitTypeName": "Pallet of sod"}' },
        }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('raw_http_request'))
        .finally(() =>
          expectCalls({ method: 'POST', path: '/UnitTypes', query: {}, body: { UnitTypeName: 'Pallet of sod' } }),
        ),
    )
    .testCase('takes a full URL of the environment', (test) =>
      test
        .givenNothing()
        .when(() => ({ method: 'GET' as const, url: `${process.env.ASPIRE_BASE_URL}/Version/GetApiVersion` }))
        .then(({ output }) => expect(output).toMatchObject({ value: { status: 200 } }))
        .finallyDoNothing(),
    )
    .testCase('sends nothing to another host', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, url: 'https://cloud-api.youraspire.com.example.com/Branches' }))
        .then(({ output }) => expectRefusal(output, 'endpoint', 'token goes nowhere else'))
        .finally(() => expectCalls()),
    )
    .testCase('fails with what Aspire said when the status is no success', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Branches', status: 400, body: ['The date is locked.'] }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET /Branches', 'The date is locked.'))
        .finallyDoNothing(),
    )
    .testCase('gives the reply whatever its status, when told so', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Branches', status: 400, body: ['The date is locked.'] }))
        .when(() => ({ ...example, fail_on_error_status: false }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('raw_http_request');
          expect(output).toMatchObject({ value: { status: 400, body: ['The date is locked.'] } });
        })
        .finallyDoNothing(),
    )
    .testCase('asks for "URL" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'url'))
        .then(({ output }) => expectRefusal(output, 'URL'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
