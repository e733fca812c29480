// Generated from api/regions.yaml by "npm run generate": change the page, not this file.
import { regionsGet } from '../records/regions.operations';
import { testList } from '../testing/suites/list';
import { regionsGetHandler } from './handler';
import type { RegionsGetInput } from './input';

const example: RegionsGetInput = { filter: 'RegionID eq 1', limit: 50 };

testList(regionsGetHandler, regionsGet, example);
