import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { verifyConnectionHandler } from './handler';

const version = { method: 'GET', path: '/Version/GetApiVersion', query: {} };

OperationHandlerTestSetup.configureHandlerTest(verifyConnectionHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('tells environment, API version and the time that the token has left', (test) =>
      test
        .given(clearJournal)
        .when(() => ({}))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('verify_connection');
          expect(output).toMatchObject({
            value: {
              environment: 'demo',
              base_url: process.env.ASPIRE_BASE_URL,
              api_version: expect.any(String),
              token: { expires_at: expect.stringMatching(/Z$/), expires_in_seconds: expect.any(Number) },
            },
          });
          expect(output).not.toHaveProperty('value.resources');
        })
        .finally(() => expectCalls(version)),
    )
    .testCase('tells a missing scope from an error, resource by resource', (test) =>
      test
        .given(async () => {
          await clearJournal();
          await refuseNext({ method: 'GET', path: '/Receipts', status: 403, body: 'Forbidden' });
          return refuseNext({ method: 'GET', path: '/Vendors', status: 400, body: ['The list is broken.'] });
        })
        .when(() => ({ check_resources: true, resources: ['Receipts', 'Vendors', 'Branches', 'object_codes'] }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('verify_connection');
          expect(output).toMatchObject({
            value: {
              resources: [
                { resource: 'Branches', may_read: true, status: 200, problem: null },
                { resource: 'ObjectCodes', may_read: true, status: 200, problem: null },
                { resource: 'Receipts', may_read: false, status: 403, problem: expect.stringContaining('tick GET') },
                { resource: 'Vendors', may_read: null, status: 400, problem: expect.stringContaining('broken') },
              ],
              not_checked: [],
            },
          });
        })
        .finallyDoNothing(),
    )
    .testCase('checks every list when no resource is named', (test) =>
      test
        .givenNothing()
        .when(() => ({ check_resources: true }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('verify_connection');
          const { resources = [], not_checked } = output.isSuccess ? output.value : { not_checked: undefined };
          expect(not_checked).toEqual([]);
          expect(resources.filter(({ may_read }) => may_read !== true)).toEqual([]);
          expect(resources.map(({ resource }) => resource)).toEqual(
            expect.arrayContaining(['Attachments', 'Properties', 'WorkTickets']),
          );
        })
        .finallyDoNothing(),
    )
    .testCase('says that there is no such resource, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ check_resources: true, resources: ['Gardens'] }))
        .then(({ output }) => expectRefusal(output, '"Gardens"'))
        .finally(() => expectCalls()),
    )
    .testCase('says that Aspire takes the token no longer', (test) =>
      test
        .given(async () => {
          await refuseNext({ method: 'GET', path: version.path, status: 401 });
          return refuseNext({ method: 'GET', path: version.path, status: 401 });
        })
        .when(() => ({}))
        .then(({ output }) => expect(output).toMatchObject({ error: { _tag: 'OauthRefreshError' } }))
        .finallyDoNothing(),
    )
    .nothingAfterAll(),
);
