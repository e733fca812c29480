// Generated from api/users.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import type { GetByIdRow, OperationRow, ResourceRow } from '../aspire/model/operation';

export const users: ResourceRow = { name: 'Users', singular: 'user', plural: 'users', key: ['UserID'] };

export const usersGet: OperationRow = {
  name: 'users_get',
  title: 'List users',
  resource: users,
  method: 'GET',
  path: '/Users',
  options: 'odata',
  fields: {
    UserID: 'integer',
    AllBranchAccess: 'boolean',
    ExternalContactReference: 'text',
    ContactFirstName: 'text',
    ContactLastName: 'text',
    Active: 'boolean',
  },
  replies: 'rows',
};

export const usersCreate: OperationRow = {
  name: 'users_create',
  title: 'Create user',
  resource: users,
  method: 'POST',
  path: '/Users',
  body: {
    ExternalContactReference: { type: 'string', required: true, minLength: 1, maxLength: 255 },
    Password: { type: 'string', required: true, minLength: 1, maxLength: 500 },
    UserRoles: { type: 'array', required: true, minItems: 1, of: 'integer' },
    AllBranchAccess: { type: 'boolean', required: true },
    Active: { type: 'boolean', required: true },
    BranchAccess: { type: 'array', nullable: true, of: 'integer' },
  },
  replies: 'id',
};

export const usersUpdate: OperationRow = {
  name: 'users_update',
  title: 'Update user',
  resource: users,
  method: 'PUT',
  path: '/Users',
  body: {
    UserId: { type: 'integer', title: 'User', required: true, readFrom: 'UserID' },
    AllBranchAccess: { type: 'boolean', required: true },
    Active: { type: 'boolean', required: true },
    UserRoles: { type: 'array', required: true, minItems: 1, of: 'integer', readFrom: 'UserRoles.RoleID' },
    BranchAccess: { type: 'array', nullable: true, of: 'integer', readFrom: 'BranchAccess.BranchID' },
    Password: { type: 'string', nullable: true, maxLength: 500, writeOnly: true },
  },
  readBefore: { path: '/Users', keys: { UserID: 'UserId' } },
  replies: 'id',
};

export const usersGetById: GetByIdRow = {
  list: usersGet,
};
