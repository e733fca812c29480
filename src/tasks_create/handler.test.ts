// Generated from api/tasks.yaml by "npm run generate": change the page, not this file.
import { tasksCreate } from '../records/tasks.operations';
import { testCall } from '../testing/suites/call';
import { tasksCreateHandler } from './handler';
import type { TasksCreateInput } from './input';

const example: TasksCreateInput = {
  AssignedTo: '1',
  Subject: 'Check irrigation on the north lawn',
  Notes: 'Call the site manager before arriving.',
  Priority: 'Medium',
  PropertyID: 1,
  StartDate: '2026-04-08T00:00:00',
  DueDate: '2026-04-10T00:00:00',
};

testCall(tasksCreateHandler, tasksCreate, example, { required: 'Subject' });
