// Generated from api/users.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { usersGet } from './users.operations';

export const usersLookup: Lookup = {
  list: usersGet,
  singular: 'user',
  plural: 'users',
  key: 'UserID',
  name: '{ContactFirstName} {ContactLastName}',
  detail: [],
  active: true,
  search: { text: ['ContactFirstName', 'ContactLastName'], number: [] },
};
