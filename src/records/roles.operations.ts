// Generated from api/roles.yaml by "npm run generate": change the page, not this file.
import type { OperationRow, ResourceRow } from '../aspire/model/operation';

export const roles: ResourceRow = { name: 'Roles', singular: 'role', plural: 'roles', key: ['RoleID'] };

export const rolesGet: OperationRow = {
  name: 'roles_get',
  title: 'List roles',
  resource: roles,
  method: 'GET',
  path: '/Roles',
  options: 'odata',
  fields: { RoleID: 'integer', RoleName: 'text', Required: 'boolean', RoleValue: 'integer' },
  replies: 'rows',
};
