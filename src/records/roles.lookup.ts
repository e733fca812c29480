// Generated from api/roles.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import type { Lookup } from '../aspire/model/lookup';
import { rolesGet } from './roles.operations';

export const rolesLookup: Lookup = {
  list: rolesGet,
  singular: 'role',
  plural: 'roles',
  key: 'RoleID',
  name: '{RoleName}',
  detail: [],
  search: { text: ['RoleName'], number: [] },
};
