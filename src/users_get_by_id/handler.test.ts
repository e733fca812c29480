// Generated from api/users.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { usersGetById } from '../records/users.operations';
import { testGetById } from '../testing/suites/getById';
import { usersGetByIdHandler } from './handler';
import type { UsersGetByIdInput } from './input';

const example: UsersGetByIdInput = { id: 1 };

testGetById(usersGetByIdHandler, usersGetById, example);
