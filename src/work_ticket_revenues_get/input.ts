// Generated from api/work_ticket_revenues.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type WorkTicketRevenuesGetInput = ODataOptions;
