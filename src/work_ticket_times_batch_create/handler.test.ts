// Generated from api/work_ticket_times.yaml and api/operations/compositeOperations.ts by "npm run generate": change these, not this file.
import { workTicketTimesBatchCreate } from '../records/work_ticket_times.operations';
import { testBatchCreate } from '../testing/suites/batchCreate';
import { workTicketTimesBatchCreateHandler } from './handler';
import type { WorkTicketTimesBatchCreateInput } from './input';

const example: WorkTicketTimesBatchCreateInput = {
  items: [
    {
      ContactID: 1,
      WorkTicketID: 1,
      StartTime: '2026-04-08T08:00:00',
      EndTime: '2026-04-08T16:30:00',
      RouteID: 1,
      CrewLeaderContactID: 2,
    },
  ],
};

testBatchCreate(workTicketTimesBatchCreateHandler, workTicketTimesBatchCreate, example, { required: 'EndTime' });
