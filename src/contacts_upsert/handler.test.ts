// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext, startAnew } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { contactsUpsertHandler } from './handler';
import type { ContactsUpsertInput } from './input';

const example: ContactsUpsertInput = {
  match_on: ['Email'],
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

OperationHandlerTestSetup.configureHandlerTest(contactsUpsertHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('creates the contact where there is none, and reads it back', (test) =>
      test
        .given(() => startAnew())
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('contacts_upsert');
          expect(output).toMatchObject({
            value: { created: true, id: expect.any(Number), record: { ContactID: expect.any(Number) } },
          });
        })
        .finally(() =>
          expectCalls(
            {
              method: 'GET',
              path: '/Contacts',
              query: { $filter: "Email eq 'dana.whitfield@example.com'", $orderby: 'ContactID asc', $top: '11' },
            },
            { method: 'POST', path: '/Contacts', query: {}, body: without(example, 'match_on') },
            {
              method: 'GET',
              path: '/Contacts',
              query: { $filter: expect.stringMatching(/^ContactID eq \d+$/) as string, $top: '1' },
            },
          ),
        ),
    )
    .testCase('updates it where it is there', (test) =>
      test
        .given(() => startAnew({ path: '/Contacts', body: without(example, 'match_on') }))
        .when(() => example)
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('contacts_upsert');
          expect(output).toMatchObject({
            value: { created: false, id: expect.any(Number), record: { Email: 'dana.whitfield@example.com' } },
          });
        })
        .finallyDoNothing(),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'GET', path: '/Contacts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'GET', 'Contacts'))
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
