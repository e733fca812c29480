// Generated from api/property_contacts.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { propertyContactsGet } from './property_contacts.operations';

export const propertyContactsLookup: Lookup = {
  list: propertyContactsGet,
  singular: 'property contact',
  plural: 'property contacts',
  key: 'ContactID',
  name: '{ContactName}',
  detail: ['{CompanyName}', '{PropertyName}'],
  parents: { property_id: 'PropertyID' },
  search: { text: ['ContactName', 'CompanyName', 'PropertyName'], number: [] },
};
