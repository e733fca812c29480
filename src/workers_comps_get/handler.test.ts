// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import { workersCompsGet } from '../records/workers_comps.operations';
import { testList } from '../testing/suites/list';
import { workersCompsGetHandler } from './handler';
import type { WorkersCompsGetInput } from './input';

const example: WorkersCompsGetInput = { filter: 'WorkersCompID eq 1', limit: 50 };

testList(workersCompsGetHandler, workersCompsGet, example);
