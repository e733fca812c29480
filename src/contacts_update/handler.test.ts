// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import { contactsUpdate } from '../records/contacts.operations';
import { testUpdate } from '../testing/suites/update';
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

testUpdate(contactsUpdateHandler, contactsUpdate, example, {
  required: 'Contact',
  change: { 'Contact.Title': 'Changed' },
  whole: ['Contact', 'OfficeAddress', 'HomeAddress', 'ContactTags'],
});
