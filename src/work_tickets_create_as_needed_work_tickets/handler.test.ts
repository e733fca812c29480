// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import { workTicketsCreateAsNeededWorkTickets } from '../records/work_tickets.operations';
import { testCall } from '../testing/suites/call';
import { workTicketsCreateAsNeededWorkTicketsHandler } from './handler';
import type { WorkTicketsCreateAsNeededWorkTicketsInput } from './input';

const example: WorkTicketsCreateAsNeededWorkTicketsInput = {
  OpportunityServiceId: 1,
  RouteId: 1,
  ScheduledStartDate: '2026-04-08T00:00:00',
  HoursPerDay: 8,
};

testCall(workTicketsCreateAsNeededWorkTicketsHandler, workTicketsCreateAsNeededWorkTickets, example, {
  required: 'OpportunityServiceId',
});
