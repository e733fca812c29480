// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { propertyContactsUpdateHandler } from './handler';
import type { PropertyContactsUpdateInput } from './input';

const example: PropertyContactsUpdateInput = {
  PropertyID: 1,
  ContactID: 1,
  PrimaryContact: true,
  BillingContact: true,
  EmailInvoiceContact: true,
  EmailNotificationsContact: true,
  SMSNotificationsContact: false,
};

OperationHandlerTestSetup.configureHandlerTest(propertyContactsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('property_contacts_update');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'PUT', path: '/PropertyContacts', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/PropertyContacts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT', 'PropertyContacts'))
        .finallyDoNothing(),
    )
    .testCase("gives Aspire's own words when it refuses", (test) =>
      test
        .given(() =>
          refuseNext({
            method: 'PUT',
            path: '/PropertyContacts',
            status: 400,
            body: ['The date is locked.', 'Another message.'],
          }),
        )
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'The date is locked.', 'Another message.'))
        .finallyDoNothing(),
    )
    .nothingAfterAll(),
);
