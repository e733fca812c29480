// Generated from api/divisions.yaml by "npm run generate": change the page, not this file.
import { divisionsGet } from '../records/divisions.operations';
import { testList } from '../testing/suites/list';
import { divisionsGetHandler } from './handler';
import type { DivisionsGetInput } from './input';

const example: DivisionsGetInput = { filter: 'DivisionID eq 1', limit: 50 };

testList(divisionsGetHandler, divisionsGet, example);
