// Generated from api/roles.yaml by "npm run generate": change the page, not this file.
import { rolesGet } from '../records/roles.operations';
import { testList } from '../testing/suites/list';
import { rolesGetHandler } from './handler';
import type { RolesGetInput } from './input';

const example: RolesGetInput = { filter: 'RoleID eq 1', limit: 50 };

testList(rolesGetHandler, rolesGet, example);
