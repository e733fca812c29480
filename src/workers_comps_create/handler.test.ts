// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import { workersCompsCreate } from '../records/workers_comps.operations';
import { testCall } from '../testing/suites/call';
import { workersCompsCreateHandler } from './handler';
import type { WorkersCompsCreateInput } from './input';

const example: WorkersCompsCreateInput = { WorkersCompName: 'Landscape crew', WorkersCompCode: '0042' };

testCall(workersCompsCreateHandler, workersCompsCreate, example, { required: 'WorkersCompName' });
