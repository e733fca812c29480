// Generated from api/localities.yaml by "npm run generate": change the page, not this file.
import { localitiesGet } from '../records/localities.operations';
import { testList } from '../testing/suites/list';
import { localitiesGetHandler } from './handler';
import type { LocalitiesGetInput } from './input';

const example: LocalitiesGetInput = { filter: 'LocalityID eq 1', limit: 50 };

testList(localitiesGetHandler, localitiesGet, example);
