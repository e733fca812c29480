// Generated from api/users.yaml by "npm run generate": change the page, not this file.
import { usersGet } from '../records/users.operations';
import { testList } from '../testing/suites/list';
import { usersGetHandler } from './handler';
import type { UsersGetInput } from './input';

const example: UsersGetInput = { filter: 'UserID eq 1', limit: 50 };

testList(usersGetHandler, usersGet, example);
