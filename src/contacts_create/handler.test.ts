// Generated from api/contacts.yaml by "npm run generate": change the page, not this file.
import { contactsCreate } from '../records/contacts.operations';
import { testCall } from '../testing/suites/call';
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

testCall(contactsCreateHandler, contactsCreate, example, { required: 'Contact' });
