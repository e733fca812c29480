// Generated from api/property_contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
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
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/PropertyContacts', 'PropertyID eq 1 and ContactID eq 1'))
        .when(() => ({ PropertyID: 1, ContactID: 1, PrimaryContact: true }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('property_contacts_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/PropertyContacts',
            body: { PropertyID: 1, ContactID: 1, PrimaryContact: true },
            whole: [
              'PrimaryContact',
              'BillingContact',
              'EmailInvoiceContact',
              'EmailNotificationsContact',
              'SMSNotificationsContact',
            ],
            changed: { PrimaryContact: true },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/PropertyContacts', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for PropertyContacts', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/PropertyContacts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for PropertyContacts'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for PropertyContacts', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/PropertyContacts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for PropertyContacts'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Property ID" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'PropertyID'))
        .then(({ output }) => expectRefusal(output, 'Property ID'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
