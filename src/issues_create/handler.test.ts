// Generated from api/issues.yaml by "npm run generate": change the page, not this file.
import { issuesCreate } from '../records/issues.operations';
import { testCall } from '../testing/suites/call';
import { issuesCreateHandler } from './handler';
import type { IssuesCreateInput } from './input';

const example: IssuesCreateInput = {
  Subject: 'Check irrigation on the north lawn',
  AssignedTo: '1',
  Notes: 'Two heads spray the sidewalk.',
  PropertyID: 1,
  Priority: 'High',
  StartDate: '2026-04-08T00:00:00',
  DueDate: '2026-04-10T00:00:00',
};

testCall(issuesCreateHandler, issuesCreate, example, { required: 'Subject' });
