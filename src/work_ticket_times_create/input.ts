// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import type { ApiVersion } from '../aspire/types/callInput';
import type { Simplify } from '../aspire/types/simplify';
import type { WorkTicketTimeBody } from '../records/work_ticket_times.bodies';

export type WorkTicketTimesCreateInput = Simplify<WorkTicketTimeBody & ApiVersion>;
