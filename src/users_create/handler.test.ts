// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import { usersCreate } from '../records/users.operations';
import { testCall } from '../testing/suites/call';
import { usersCreateHandler } from './handler';
import type { UsersCreateInput } from './input';

const example: UsersCreateInput = {
  AllBranchAccess: false,
  BranchAccess: [1, 2],
  ExternalContactReference: 'EMP-2041',
  Password: 'Correct-Horse-7',
  Active: true,
  UserRoles: [1],
};

testCall(usersCreateHandler, usersCreate, example, { required: 'ExternalContactReference' });
