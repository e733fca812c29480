// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import type { Operation, Resource } from '../aspire/operation';

export const users: Resource = { name: 'Users', singular: 'user', plural: 'users', key: ['UserID'] };

export const usersGet: Operation = {
  name: 'users_get',
  title: 'List users',
  resource: users,
  method: 'GET',
  path: '/Users',
  options: 'odata',
  replies: 'rows',
};

export const usersCreate: Operation = {
  name: 'users_create',
  title: 'Create user',
  resource: users,
  method: 'POST',
  path: '/Users',
  body: {
    AllBranchAccess: { type: 'boolean', required: true },
    BranchAccess: { type: 'array', nullable: true, of: 'integer' },
    ExternalContactReference: { type: 'string', required: true, minLength: 1, maxLength: 255 },
    Password: { type: 'string', required: true, minLength: 1, maxLength: 500 },
    Active: { type: 'boolean', required: true },
    UserRoles: { type: 'array', required: true, minItems: 1, of: 'integer' },
  },
  replies: 'id',
};

export const usersUpdate: Operation = {
  name: 'users_update',
  title: 'Update user',
  resource: users,
  method: 'PUT',
  path: '/Users',
  body: {
    UserId: { type: 'integer', required: true },
    AllBranchAccess: { type: 'boolean', required: true },
    BranchAccess: { type: 'array', nullable: true, of: 'integer' },
    Password: { type: 'string', nullable: true, maxLength: 500 },
    Active: { type: 'boolean', required: true },
    UserRoles: { type: 'array', required: true, minItems: 1, of: 'integer' },
  },
  replies: 'id',
};
