// Generated from api/takeoff_groups.yaml by "npm run generate": change the page, not this file.
import { takeoffGroupsGet } from '../records/takeoff_groups.operations';
import { testList } from '../testing/suites/list';
import { takeoffGroupsGetHandler } from './handler';
import type { TakeoffGroupsGetInput } from './input';

const example: TakeoffGroupsGetInput = { filter: 'TakeoffGroupID eq 1', limit: 50 };

testList(takeoffGroupsGetHandler, takeoffGroupsGet, example);
