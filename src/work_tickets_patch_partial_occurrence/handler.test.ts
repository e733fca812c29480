// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import { workTicketsPatchPartialOccurrence } from '../records/work_tickets.operations';
import { testCall } from '../testing/suites/call';
import { workTicketsPatchPartialOccurrenceHandler } from './handler';
import type { WorkTicketsPatchPartialOccurrenceInput } from './input';

const example: WorkTicketsPatchPartialOccurrenceInput = { WorkTicketID: 1, PartialOccurrence: 0.5 };

testCall(workTicketsPatchPartialOccurrenceHandler, workTicketsPatchPartialOccurrence, example, {
  required: 'WorkTicketID',
});
