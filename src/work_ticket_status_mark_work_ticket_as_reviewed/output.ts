// Generated from api/work_ticket_status.yaml by "npm run generate": change the page, not this file.
import type { WriteOutput } from '../aspire/types/writeOutput';

export type WorkTicketStatusMarkWorkTicketAsReviewedOutput = WriteOutput;
