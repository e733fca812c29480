// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type WorkTicketTimesCreateOutput = WriteOutput;
