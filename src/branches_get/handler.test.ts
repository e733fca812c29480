// Generated from api/branches.yaml by "npm run generate": change the page, not this file.
import { branchesGet } from '../records/branches.operations';
import { testList } from '../testing/suites/list';
import { branchesGetHandler } from './handler';
import type { BranchesGetInput } from './input';

const example: BranchesGetInput = { filter: 'BranchID eq 1', limit: 50 };

testList(branchesGetHandler, branchesGet, example);
