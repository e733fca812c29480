// Generated from api/contact_types.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { contactTypesGet } from './contact_types.operations';

export const contactTypesLookup: Lookup = {
  list: contactTypesGet,
  singular: 'contact type',
  plural: 'contact types',
  key: 'ContactTypeID',
  name: '{ContactTypeName}',
  detail: [],
  active: true,
  search: { text: ['ContactTypeName'], number: [] },
};
