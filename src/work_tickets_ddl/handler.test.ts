// Generated from api/work_tickets.yaml and api/operations/dropdowns.ts by "npm run generate": change those, not this file.
import { workTicketsLookup } from '../records/work_tickets.lookup';
import { testLookup } from '../testing/suites/lookup';
import { workTicketsDdlHandler } from './handler';

testLookup(workTicketsDdlHandler, workTicketsLookup);
