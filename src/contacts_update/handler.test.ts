// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { expectUpdated, recordBefore } from '../testing/updates';
import { without } from '../testing/without';
import { contactsUpdateHandler } from './handler';
import type { ContactsUpdateInput } from './input';

const example: ContactsUpdateInput = {
  Contact: {
    ContactID: 1,
    FirstName: 'Dana',
    LastName: 'Whitfield',
    CompanyID: 1,
    ContactTypeID: 1,
    BranchID: 1,
    OwnerContactID: 2,
    Title: 'Regional facilities manager',
    Email: 'dana.whitfield@example.com',
    MobilePhone: '512-555-0142',
    Notes: 'Call before arriving.',
    Active: true,
  },
  OfficeAddress: { AddressLine1: '200 Congress Avenue', City: 'Austin', StateProvinceCode: 'TX', ZipCode: '78701' },
  ContactTags: '1,2',
  PayScheduleID: 1,
  UpdateTags: true,
};

OperationHandlerTestSetup.configureHandlerTest(contactsUpdateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('changes one field and leaves everything else as it was', (test) =>
      test
        .given(() => recordBefore('/Contacts', 'ContactID eq 1'))
        .when(() => ({ Contact: { ContactID: 1, Title: 'Changed' } }))
        .then(({ output }) => expect(output).toMatchOutputSchemaOf('contacts_update'))
        .finally(({ testCaseContext }) =>
          expectUpdated(testCaseContext, {
            put: '/Contacts',
            body: { Contact: { ContactID: 1, Title: 'Changed' } },
            whole: ['Contact', 'HomeAddress', 'OfficeAddress', 'ContactTags'],
            changed: { Title: 'Changed' },
          }),
        ),
    )
    .testCase('sends exactly what is given where it is told to', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ ...example, send_only_given_fields: true }))
        .then(({ output }) => expect(output).toMatchObject({ value: { success: true } }))
        .finally(() => expectCalls({ method: 'PUT', path: '/Contacts', query: {}, body: example })),
    )
    .testCase('says that the API client lacks the scope GET for Contacts', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Contacts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET for Contacts'))
        .finallyDoNothing(),
    )
    .testCase('says that the API client lacks the scope PUT for Contacts', (test) =>
      test
        .given(() => refuseNext({ method: 'PUT', path: '/Contacts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'PUT for Contacts'))
        .finallyDoNothing(),
    )
    .testCase('asks for "Contact" where it is missing, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => without(example, 'Contact'))
        .then(({ output }) => expectRefusal(output, 'Contact'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
