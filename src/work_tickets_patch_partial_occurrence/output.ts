// Generated from api/work_tickets.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type WorkTicketsPatchPartialOccurrenceOutput = WriteOutput;
