// Generated from api/work_ticket_times.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type WorkTicketTimesGetInput = ODataOptions;
