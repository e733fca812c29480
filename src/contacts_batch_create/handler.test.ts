// Generated from api/contacts.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { contactsBatchCreate } from '../records/contacts.operations';
import { testBatchCreate } from '../testing/suites/batchCreate';
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

testBatchCreate(contactsBatchCreateHandler, contactsBatchCreate, example, { required: 'Contact' });
