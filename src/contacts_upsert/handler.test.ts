// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { contactsUpsert } from '../records/contacts.operations';
import { testUpsert } from '../testing/suites/upsert';
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

testUpsert(contactsUpsertHandler, contactsUpsert, example);
