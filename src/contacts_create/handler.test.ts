// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { contactsCreateHandler } from './handler';
import type { ContactsCreateInput } from './input';

const example: ContactsCreateInput = {
  Contact: {
    FirstName: 'Dana',
    LastName: 'Whitfield',
    CompanyID: 1,
    ContactTypeID: 1,
    BranchID: 1,
    OwnerContactID: 2,
    Title: 'Facilities manager',
    Email: 'dana.whitfield@example.com',
    MobilePhone: '512-555-0142',
    Notes: 'Call before arriving.',
    Active: true,
  },
  OfficeAddress: { AddressLine1: '200 Congress Avenue', City: 'Austin', StateProvinceCode: 'TX', ZipCode: '78701' },
  ContactTags: '1,2',
  PayScheduleID: 1,
};

OperationHandlerTestSetup.configureHandlerTest(contactsCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('sends the example to Aspire and gives its answer', (test) =>
      test
        .given(clearJournal)
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('contacts_create');
          expect(output).toMatchObject({ value: { success: true, id: expect.any(Number) } });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Contacts', query: {}, body: example })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Contacts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Contacts'))
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
