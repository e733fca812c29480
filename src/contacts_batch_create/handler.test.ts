// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { OperationHandlerTestSetup } from '@trayio/cdk-dsl/connector/operation/OperationHandlerTest';
import '@trayio/cdk-runtime/connector/operation/OperationHandlerTestRunner';
import { clearJournal, refuseNext } from '../testing/emulator';
import { expectCalls, expectRefusal } from '../testing/expectations';
import { without } from '../testing/without';
import { contactsBatchCreateHandler } from './handler';
import type { ContactsBatchCreateInput } from './input';

const example: ContactsBatchCreateInput = {
  items: [
    {
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
    },
  ],
};

OperationHandlerTestSetup.configureHandlerTest(contactsBatchCreateHandler, (operation) =>
  operation
    .usingHandlerContext('test')
    .nothingBeforeAll()
    .testCase('creates what is right and says what is wrong with the rest, in order', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ items: [...example.items, ...example.items.map((item) => without(item, 'Contact'))] }))
        .then(({ output }) => {
          expect(output).toMatchOutputSchemaOf('contacts_batch_create');
          expect(output).toMatchObject({
            value: {
              results: [
                { index: 0, success: true, id: expect.any(Number), error: null, attempted: true },
                { index: 1, success: false, id: null, error: expect.stringContaining('Contact') },
              ],
              count: 2,
              succeeded: 1,
              failed: 1,
              not_attempted: 0,
            },
          });
        })
        .finally(() => expectCalls({ method: 'POST', path: '/Contacts', query: {}, body: example.items[0] })),
    )
    .testCase('says which scope the API client lacks', (test) =>
      test
        .given(() => refuseNext({ method: 'POST', path: '/Contacts', status: 403, body: 'Forbidden' }))
        .when(() => example)
        .then(({ output }) => expectRefusal(output, 'POST', 'Contacts'))
        .finallyDoNothing(),
    )
    .testCase('refuses an empty list, before anything is sent', (test) =>
      test
        .given(clearJournal)
        .when(() => ({ items: [] }))
        .then(({ output }) => expectRefusal(output, 'Items'))
        .finally(() => expectCalls()),
    )
    .nothingAfterAll(),
);
