// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import { workTicketTimesCreate } from '../records/work_ticket_times.operations';
import { testCall } from '../testing/suites/call';
import { workTicketTimesCreateHandler } from './handler';
import type { WorkTicketTimesCreateInput } from './input';

const example: WorkTicketTimesCreateInput = {
  ContactID: 1,
  WorkTicketID: 1,
  StartTime: '2026-04-08T08:00:00',
  EndTime: '2026-04-08T16:30:00',
  RouteID: 1,
  CrewLeaderContactID: 2,
};

testCall(workTicketTimesCreateHandler, workTicketTimesCreate, example, { required: 'ContactID' });
