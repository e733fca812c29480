// Generated from api/tasks.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { tasksBatchCreate } from '../records/tasks.operations';
import { testBatchCreate } from '../testing/suites/batchCreate';
import { tasksBatchCreateHandler } from './handler';
import type { TasksBatchCreateInput } from './input';

const example: TasksBatchCreateInput = {
  items: [
    {
      AssignedTo: '1',
      Subject: 'Check irrigation on the north lawn',
      Notes: 'Call the site manager before arriving.',
      Priority: 'Medium',
      PropertyID: 1,
      StartDate: '2026-04-08T00:00:00',
      DueDate: '2026-04-10T00:00:00',
    },
  ],
};

testBatchCreate(tasksBatchCreateHandler, tasksBatchCreate, example, { required: 'Subject' });
