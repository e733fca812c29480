// Generated from api/workers_comps.yaml by "npm run generate": change the page, not this file.
import { workersCompsUpdate } from '../records/workers_comps.operations';
import { testUpdate } from '../testing/suites/update';
import { workersCompsUpdateHandler } from './handler';
import type { WorkersCompsUpdateInput } from './input';

const example: WorkersCompsUpdateInput = {
  WorkersCompID: 1,
  WorkersCompName: 'Landscape crew',
  WorkersCompCode: '0042',
};

testUpdate(workersCompsUpdateHandler, workersCompsUpdate, example, {
  required: 'WorkersCompID',
  change: { WorkersCompName: 'Changed' },
  whole: ['WorkersCompName', 'WorkersCompCode'],
});
