// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { propertyContactsGetHandler } from './handler';
import type { PropertyContactsGetInput } from './input';

const example: PropertyContactsGetInput = { filter: 'PropertyID eq 1', limit: 50 };

OperationHandlerTestSetup.configureHandlerTest(propertyContactsGetHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('gives the property contacts that meet the filter', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('property_contacts_get');
          expect(output).toMatchObject({
            value: { items: expect.arrayContaining([expect.objectContaining({ PropertyID: 1 })]) },
          });
        })
        .finally(() =>
          expectCalls({
            method: 'GET',
            path: '/PropertyContacts',
            query: {
              $filter: 'PropertyID eq 1',
              $orderby: 'PropertyID asc,ContactID asc',
              $pageNumber: '1',
              $limit: '50',
            },
          }),
        ),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/PropertyContacts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'PropertyContacts'))
        .finallyDoNothing(),
    )
    .testCase('refuses a page that Aspire would not give, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, limit: 1001 }))
        .then(({ output }) => expectRefusal(output, 'Limit', '1000'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
