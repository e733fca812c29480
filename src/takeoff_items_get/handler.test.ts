// Generated from api/takeoff_items.yaml by "npm run generate": change the page, not this file.
import { takeoffItemsGet } from '../records/takeoff_items.operations';
import { testList } from '../testing/suites/list';
import { takeoffItemsGetHandler } from './handler';
import type { TakeoffItemsGetInput } from './input';

const example: TakeoffItemsGetInput = { filter: 'TakeoffItemID eq 1', limit: 50 };

testList(takeoffItemsGetHandler, takeoffItemsGet, example);
