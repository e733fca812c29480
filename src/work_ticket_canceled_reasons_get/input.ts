// Generated from api/work_ticket_canceled_reasons.yaml by "npm run generate": change the page, not this file.
import type { ODataOptions } from '../aspire/listInput';

export type WorkTicketCanceledReasonsGetInput = ODataOptions;
