// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import { usersUpdate } from '../records/users.operations';
import { testUpdate } from '../testing/suites/update';
import { usersUpdateHandler } from './handler';
import type { UsersUpdateInput } from './input';

const example: UsersUpdateInput = {
  UserId: 1,
  AllBranchAccess: false,
  BranchAccess: [1, 2],
  Active: true,
  UserRoles: [1, 2],
};

testUpdate(usersUpdateHandler, usersUpdate, example, {
  required: 'UserId',
  change: { AllBranchAccess: false },
  whole: ['UserId', 'AllBranchAccess', 'Active', 'UserRoles', 'BranchAccess'],
});
