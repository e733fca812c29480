// Generated from api/contacts.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { contactsGet } from './contacts.operations';

export const contactsLookup: Lookup = {
  list: contactsGet,
  singular: 'contact',
  plural: 'contacts',
  key: 'ContactID',
  name: '{FirstName} {LastName}',
  detail: ['{CompanyName}', '{ContactTypeName}'],
  active: true,
  parents: { branch_id: 'BranchID', company_id: 'CompanyID', contact_type_id: 'ContactTypeID' },
  search: { text: ['CompanyName', 'ContactTypeName', 'FirstName', 'LastName'], number: [] },
};
